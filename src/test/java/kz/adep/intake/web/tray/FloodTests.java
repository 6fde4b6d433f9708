package kz.adep.intake.web.tray;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.web.FollowSession;
import kz.adep.intake.web.Visitor;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AdepTest
class FloodTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private MessageSource messages;

    @Autowired
    private DraftSeal seal;

    private int body;
    private final String address = Visitor.freshAddress();
    private SignedIn commissioner;
    private FormToken token;
    private Visitor late;

    @BeforeEach
    void tenBefore() throws Exception {
        StateBodies.agency();
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        for (int each = 0; each < 10; each++) {
            form().send().andExpect(redirectedUrl("/apply/receipt"));
        }
        late = form();
    }

    @Test
    void formOverTheLimitIsShownAgainWithEverything() throws Exception {
        late.send()
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "10"))
                .andExpect(content()
                        .string(allOf(
                                containsString("wait 10 seconds"),
                                containsString(token.text()),
                                containsString("Қабылдауда дөрекі сөйледі."),
                                containsString("checked=\"checked\""))));
    }

    @Test
    void secondsAreCountedAsTheLanguageCountsThem() {
        assertThat(messages.getMessage("tray.wait.title", new Object[] {1}, Locale.ENGLISH))
                .isEqualTo("Please wait 1 second and send again");
        assertThat(messages.getMessage("tray.wait.text", new Object[] {2}, Locale.forLanguageTag("ru")))
                .contains("подождите 2 секунды и");
    }

    /** The draft knows it on every node; nothing else of the attempt is left. */
    @Test
    void waitIsKeptWithTheDraft() throws Exception {
        late.send().andExpect(status().isTooManyRequests());

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select held is not null from intake_draft where token_hash = ?")
                        .param(seal.lookup(token))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(count("case_file")).isEqualTo(10);
    }

    @Test
    void forgedHeaderChangesNothing() throws Exception {
        mvc.perform(post("/apply/check")
                        .param("token", token.text())
                        .param("truth", "true")
                        .param("consent", "true")
                        .param("shown", late.shown())
                        .header("X-Forwarded-For", "203.0.113.200")
                        .header("Forwarded", "for=203.0.113.200")
                        .with(csrf())
                        .with(from -> {
                            from.setRemoteAddr(address);
                            return from;
                        }))
                .andExpect(status().isTooManyRequests());
    }

    @Test
    void anotherAddressIsNotHeldUp() throws Exception {
        late.send();

        new Visitor(mvc, token.text()).send().andExpect(redirectedUrl("/apply/receipt"));
        assertThat(count("intake_tray")).isZero();
    }

    @Test
    void whoHasWaitedIsReceivedWithoutANumber() throws Exception {
        waitAndSend().andExpect(redirectedUrl("/apply/receipt"));

        late.open("/apply/receipt")
                .andExpect(content()
                        .string(allOf(containsString("not yet registered"), not(containsString("T-" + body + "-")))));
        assertThat(count("intake_tray")).isEqualTo(1);
        assertThat(count("case_file")).isEqualTo(10);
        assertThat(count("bell_notice")).isEqualTo(10);
    }

    @Test
    void questionThatWaitsIsCalledAQuestion() throws Exception {
        late.answer("matter", "matter", "ADVICE");
        waitAndSend();

        late.open("/apply/receipt").andExpect(content().string(containsString("Your question")));
    }

    @Test
    void sentTwiceItIsReceivedOnce() throws Exception {
        String shown = late.shown();
        waitAndSend();

        late.send(shown).andExpect(redirectedUrl("/apply/receipt"));
        late.send("0".repeat(64)).andExpect(status().isConflict());

        assertThat(count("intake_tray")).isEqualTo(1);
    }

    @Test
    void whatWaitsIsNotRegisteredAsWell() throws Exception {
        waitAndSend();
        drafts.change(token, draft -> kz.adep.intake.domain.Drafts.complete(body));

        new Visitor(mvc, token.text()).send().andExpect(redirectedUrl("/apply/receipt"));

        assertThat(count("intake_tray")).isEqualTo(1);
        assertThat(count("case_file")).isEqualTo(10);
    }

    @Test
    void nothingOfItIsReadableInTheDatabase() throws Exception {
        waitAndSend();

        byte[] sealed = SharedDatabase.aboveTheWalls()
                .sql("select sealed from intake_tray where state_body_id = ?")
                .param(body)
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("narrative", "CITIZEN");
    }

    @Test
    void codeTellsThatItIsNotRegisteredYet() throws Exception {
        waitAndSend();

        follow(FollowSession.of(mvc, late.code()), "/follow/case").andExpect(redirectedUrl("/follow/waiting"));
        follow(FollowSession.of(mvc, late.code()), "/follow/waiting")
                .andExpect(content().string(containsString("Received, not yet registered")));
    }

    @Test
    void registeredItIsFollowedAsAnyCase() throws Exception {
        waitAndSend();
        String code = late.code();

        act("register", "items", item()).andExpect(redirectedUrl("/office/tray"));

        follow(FollowSession.of(mvc, code), "/follow/waiting").andExpect(redirectedUrl("/follow/case"));
        follow(FollowSession.of(mvc, code), "/follow/case")
                .andExpect(content()
                        .string(allOf(containsString("Дөрекі сөйледі"), containsString("/follow/case/receipt.pdf"))));
        assertThat(count("case_file")).isEqualTo(11);
        assertThat(count("intake_tray")).isZero();
    }

    @Test
    void setAsideTheSenderReadsWhy() throws Exception {
        waitAndSend();

        act("aside", "items", item(), "why", "REPEATED").andExpect(redirectedUrl("/office/tray"));

        follow(FollowSession.of(mvc, late.code()), "/follow/waiting")
                .andExpect(content()
                        .string(allOf(
                                containsString("Not registered"),
                                containsString("The same text is registered already"))));
    }

    @Test
    void officeReadsTextsButNoNames() throws Exception {
        waitAndSend();

        mvc.perform(get("/office/tray?lang=en").with(commissioner))
                .andExpect(content()
                        .string(allOf(
                                containsString("Қабылдауда дөрекі сөйледі."),
                                containsString("href=\"/office/tray\""),
                                not(containsString("Сейітова")))));
    }

    private Visitor form() {
        token = tokens.issue();
        drafts.change(token, draft -> kz.adep.intake.domain.Drafts.complete(body));
        return new Visitor(mvc, token.text(), address);
    }

    private ResultActions waitAndSend() throws Exception {
        late.send().andExpect(status().isTooManyRequests());
        SharedDatabase.aboveTheWalls()
                .sql("update intake_draft set held = ? where token_hash = ?")
                .param(seal.seal(token, "2026-01-01T00:00:00Z").bytes())
                .param(seal.lookup(token))
                .update();
        return late.send();
    }

    private String item() {
        return SharedDatabase.aboveTheWalls()
                .sql("select id from intake_tray where state_body_id = ?")
                .param(body)
                .query(UUID.class)
                .single()
                .toString();
    }

    private ResultActions act(String what, String... fields) throws Exception {
        var request = post("/office/tray/" + what).with(commissioner).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions follow(Cookie session, String path) throws Exception {
        return mvc.perform(get(path).param("lang", "en").cookie(session));
    }

    private int count(String table) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from " + table + " where state_body_id = " + body)
                .query(Integer.class)
                .single();
    }
}
