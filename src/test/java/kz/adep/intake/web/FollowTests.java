package kz.adep.intake.web;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.AtOnce;
import kz.adep.StateBodies;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AdepTest
class FollowTests {

    private static final String WRONG = "0000-0000-0000-0000-0000-0000-00";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    private String code;

    @BeforeEach
    void sendAnApplication() throws Exception {
        StateBodies.agency();
        Visitor visitor = new Visitor(mvc, tokens.issue().text());
        visitor.fillIn(StateBodies.fresh()).send();
        code = visitor.code();
    }

    @Test
    void codeOpensTheCase() throws Exception {
        follow(get("/follow/case"), session())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Дөрекі сөйледі")));
    }

    @Test
    void daysOfTheTermAreCountedOnAPageOfTheirOwn() throws Exception {
        Cookie session = session();

        follow(get("/follow/case"), session).andExpect(content().string(containsString("href=\"/follow/case/days\"")));

        String days = follow(get("/follow/case/days?lang=en"), session)
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(days).contains("Counts: day 1<", "Counts: day 15<").doesNotContain("day 16");
    }

    /** It would break at its hyphens. */
    @Test
    void numberStaysOnOneLine() throws Exception {
        String page = FollowSession.page(mvc, session());

        assertThat(page).containsPattern("<h1 [^>]*><span class=\"adep-nowrap\">[^<]+-000001</span> жолданымы</h1>");
    }

    @Test
    void codeIsReadAsPeopleTypeIt() throws Exception {
        String typed = code.toLowerCase(Locale.ROOT).replace('-', ' ');

        open(typed).andExpect(status().isSeeOther()).andExpect(redirectedUrl("/follow/case"));
    }

    @Test
    void wrongAndMalformedCodesLookTheSame() throws Exception {
        MockHttpServletResponse wrong = open(WRONG).andReturn().getResponse();
        MockHttpServletResponse malformed = open("жоқ").andReturn().getResponse();

        assertThat(malformed.getStatus()).isEqualTo(wrong.getStatus());
        assertThat(bytes(malformed)).isEqualTo(bytes(wrong));
        assertThat(malformed.getCookies()).hasSameSizeAs(wrong.getCookies());
    }

    @Test
    void messageIsShownInTheThread() throws Exception {
        Cookie session = session();

        follow(post("/follow/case").param("message", "Куәгер бар"), session).andExpect(redirectedUrl("/follow/case"));

        follow(get("/follow/case"), session).andExpect(content().string(containsString("lang=\"\">Куәгер бар")));
    }

    /** Pressed twice, or sent again by who saw no answer. */
    @Test
    void messageSentTwiceStandsThereOnce() throws Exception {
        Cookie session = session();
        String once = FollowSession.once(mvc, session);

        for (int each = 0; each < 2; each++) {
            follow(post("/follow/case").param("once", once).param("message", "Куәгер бар"), session)
                    .andExpect(redirectedUrl("/follow/case"));
        }

        assertThat(FollowSession.page(mvc, session))
                .containsOnlyOnce("Куәгер бар")
                .doesNotContain(once);
    }

    /** Whose answer was lost on the way, and who wrote more before sending it again. */
    @Test
    void messageAddedToBeforeItIsSentAgainIsNotLost() throws Exception {
        Cookie session = session();
        String once = FollowSession.once(mvc, session);

        for (String message : List.of("Куәгер бар", "Куәгер бар, екеу")) {
            follow(post("/follow/case").param("once", once).param("message", message), session)
                    .andExpect(redirectedUrl("/follow/case"));
        }

        assertThat(FollowSession.page(mvc, session)).contains("Куәгер бар, екеу");
    }

    @Test
    void messageSentManyTimesAtOnceStandsThereOnce() throws Exception {
        Cookie session = session();
        String once = FollowSession.once(mvc, session);
        Callable<Integer> sending =
                () -> follow(post("/follow/case").param("once", once).param("message", "Куәгер бар"), session)
                        .andReturn()
                        .getResponse()
                        .getStatus();

        assertThat(AtOnce.send(16, sending)).containsOnly(303);
        assertThat(FollowSession.page(mvc, session)).containsOnlyOnce("Куәгер бар");
    }

    @Test
    void manyMessagesWaitAndAreKeptOnThePage() throws Exception {
        Cookie session = session();
        for (int each = 0; each < 20; each++) {
            follow(post("/follow/case").param("message", "Тағы бірі"), session)
                    .andExpect(redirectedUrl("/follow/case"));
        }

        follow(post("/follow/case?lang=en").param("message", "Жиырма бірінші"), session)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(content().string(containsString("wait 10 seconds")))
                .andExpect(content().string(containsString("Жиырма бірінші</textarea>")));
    }

    @Test
    void languageLinksAfterAWrongCodeOfTheNewsLeadToAPage() throws Exception {
        follow(post("/follow/news/confirmed").param("answer", "000000"), session())
                .andExpect(content().string(containsString("href=\"/follow/news?lang=kk\"")));
    }

    /** Two cases in two tabs: the session knows the later one only. */
    @Test
    void messageWrittenForAnotherCaseReachesNoneAndIsNotLost() throws Exception {
        Cookie session = session();
        String other = "00000000-0000-3000-8000-000000000000";

        follow(post("/follow/case?lang=en").param("message", "Құпия").param("followed", other), session)
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("Another application was opened")))
                .andExpect(content().string(containsString("name=\"message\" value=\"Құпия\"")))
                .andExpect(content().string(not(containsString(other))));

        follow(get("/follow/case"), session).andExpect(content().string(not(containsString("Құпия"))));
    }

    @Test
    void anotherCaseIsNotWithdrawn() throws Exception {
        Cookie session = session();

        follow(post("/follow/withdraw").param("followed", "another"), session)
                .andExpect(redirectedUrl("/follow?another"));
        follow(post("/follow/withdraw").param("followed", named(session)), session)
                .andExpect(redirectedUrl("/follow/case"));
    }

    @Test
    void sameCaseOpenedTwiceIsTheSameCase() throws Exception {
        assertThat(named(session())).isEqualTo(named(session()));
    }

    @Test
    void languageChangeKeepsTheMessageAndSendsNothing() throws Exception {
        Cookie session = session();

        follow(post("/follow/case/unsent?lang=ru").param("message", "Жартылай").param("file", "куәлік.pdf"), session)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Жартылай</textarea>")))
                .andExpect(content().string(containsString("Выберите их снова: куәлік.pdf")));
        follow(get("/follow/case"), session).andExpect(content().string(not(containsString("Жартылай"))));
        follow(get("/follow/case/unsent"), session).andExpect(redirectedUrl("/follow/case"));
    }

    @Test
    void messageOfAnEndedSessionGoesAlongWithTheCode() throws Exception {
        mvc.perform(post("/follow/case?lang=en").param("message", "Ұзақ хабар").with(csrf()))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("What you wrote is not lost")))
                .andExpect(content().string(containsString("adep-quit")))
                .andExpect(content().string(containsString("name=\"message\" value=\"Ұзақ хабар\"")));

        mvc.perform(post("/follow")
                        .param("message", "Ұзақ хабар")
                        .param("page", "case")
                        .param("code", code)
                        .with(csrf()))
                .andExpect(forwardedUrl("/follow/case/unsent"));
        mvc.perform(post("/follow")
                        .param("message", "x")
                        .param("page", "../office")
                        .param("code", code)
                        .with(csrf()))
                .andExpect(redirectedUrl("/follow/case"));
    }

    /** Its page comes without what the form of the earlier one carried. */
    @Test
    void eachMessageOfAnEndedSessionArrives() throws Exception {
        Cookie session = session();

        for (String message : List.of("Бірінші", "Екінші")) {
            String page = follow(post("/follow/case/unsent").param("message", message), session)
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            follow(post("/follow/case").param("once", onceOn(page)).param("message", message), session)
                    .andExpect(redirectedUrl("/follow/case"));
        }

        assertThat(FollowSession.page(mvc, session)).contains("Бірінші", "Екінші");
    }

    @Test
    void languageChangeKeepsWhatWaitsForTheCode() throws Exception {
        mvc.perform(post("/follow/unsent?lang=en")
                        .param("message", "Ұзақ хабар")
                        .param("page", "case")
                        .param("why", "another")
                        .with(csrf()))
                .andExpect(content().string(containsString("name=\"message\" value=\"Ұзақ хабар\"")))
                .andExpect(content().string(containsString("formaction=\"/follow/unsent?lang=kk\"")))
                .andExpect(content().string(containsString("name=\"why\" value=\"another\"")));
    }

    @Test
    void languageChangeKeepsTheReasonsForARecusal() throws Exception {
        follow(post("/follow/recusal/unsent?lang=en").param("whom", "HEAD").param("reason", "Туысы"), session())
                .andExpect(content().string(containsString("Туысы</textarea>")))
                .andExpect(content().string(containsString("checked")))
                .andExpect(content().string(not(containsString("govuk-error"))));
    }

    @Test
    void emptyMessageIsRefused() throws Exception {
        follow(post("/follow/case").param("message", " "), session())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"#message\"")));
    }

    @Test
    void withdrawnCaseTakesNoMessage() throws Exception {
        Cookie session = session();

        follow(post("/follow/withdraw"), session).andExpect(redirectedUrl("/follow/case"));

        follow(post("/follow/case").param("message", "Тағы"), session).andExpect(status().isConflict());
        follow(get("/follow/withdraw"), session).andExpect(redirectedUrl("/follow/case"));
    }

    @Test
    void withdrawalSentTwiceIsNoRefusal() throws Exception {
        Cookie session = session();

        follow(post("/follow/withdraw"), session).andExpect(redirectedUrl("/follow/case"));
        follow(post("/follow/withdraw"), session).andExpect(redirectedUrl("/follow/case"));
    }

    @Test
    void withdrawalSentManyTimesAtOnceIsNoRefusal() throws Exception {
        Cookie session = session();
        Callable<Integer> sending = () -> follow(post("/follow/withdraw"), session)
                .andReturn()
                .getResponse()
                .getStatus();

        assertThat(AtOnce.send(8, sending)).containsOnly(303);
    }

    @Test
    void whoLeftHasToGiveTheCodeAgain() throws Exception {
        Cookie session = session();

        follow(post("/follow/leave"), session).andExpect(redirectedUrl("/follow?left"));

        follow(get("/follow/case"), session).andExpect(redirectedUrl("/follow?ended"));
    }

    private ResultActions open(String typed) throws Exception {
        return mvc.perform(post("/follow?lang=en").param("code", typed).with(csrf()));
    }

    private Cookie session() throws Exception {
        Cookie cookie = open(code).andReturn().getResponse().getCookie("__Host-adep-follow");
        assertThat(cookie).isNotNull();
        return cookie;
    }

    private ResultActions follow(MockHttpServletRequestBuilder request, Cookie session) throws Exception {
        return mvc.perform(request.cookie(session).with(csrf()));
    }

    private static String onceOn(String page) {
        Matcher field = Pattern.compile("name=\"once\" value=\"([^\"]*)\"").matcher(page);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** The token against forgery is drawn for each page; its length is the same. */
    private static String bytes(MockHttpServletResponse page) throws Exception {
        return page.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String named(Cookie session) throws Exception {
        Matcher named = Pattern.compile("name=\"followed\" value=\"([0-9a-f-]{36})\"")
                .matcher(FollowSession.page(mvc, session));
        assertThat(named.find()).isTrue();
        return named.group(1);
    }
}
