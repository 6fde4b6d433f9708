package kz.adep.intake.web.resume;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.web.Visitor;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AdepTest
class ResumeTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftSeal seal;

    private FormToken token;
    private Visitor phone;

    @BeforeEach
    void begin() throws Exception {
        token = tokens.issue();
        int body = StateBodies.fresh();
        drafts.change(token, draft -> kz.adep.intake.domain.Drafts.complete(body));
        phone = new Visitor(mvc, token.text());
        phone.answer("later").andExpect(redirectedUrl("/apply/later"));
    }

    @Test
    void codeBringsTheDraftToAnotherDevice() throws Exception {
        MockHttpServletResponse answer = resume(code());
        assertThat(answer.getRedirectedUrl()).isEqualTo("/apply");

        Cookie form = Objects.requireNonNull(answer.getCookie("__Host-adep-form"));
        new Visitor(mvc, form.getValue())
                .open("/apply/story")
                .andExpect(content().string(containsString("Қабылдауда дөрекі сөйледі.")));
    }

    @Test
    void leavingForLaterKeepsWhatStandsOnThePage() throws Exception {
        phone.answer("story", "subject", "Кейін", "text", "Осы да сақталсын", "later", "true")
                .andExpect(forwardedUrl("/apply/later"));

        phone.open("/apply/story").andExpect(content().string(containsString("Осы да сақталсын")));
    }

    @Test
    void whatIsNoAnswerYetIsKeptToo() throws Exception {
        leave("story", "subject", "", "text", "Тақырыпсыз").andExpect(forwardedUrl("/apply/later"));

        phone.open("/apply/story").andExpect(content().string(containsString("Тақырыпсыз</textarea>")));
    }

    @Test
    void untouchedPageIsJustLeft() throws Exception {
        leave("story", "subject", "", "text", " ").andExpect(forwardedUrl("/apply/later"));
    }

    @Test
    void codeIsTheSameEachTime() throws Exception {
        String code = code();
        phone.answer("later");

        assertThat(code()).isEqualTo(code).hasSize(32);
    }

    /** Twenty hours after the last answer somebody leaves for later, and is told that he has a day. */
    @Test
    void draftLivesAsLongAsItsCode() throws Exception {
        SharedDatabase.aboveTheWalls()
                .sql("update intake_draft set expires_at = now() + interval '4 hours' where token_hash = ?")
                .param(seal.lookup(token))
                .update();

        phone.answer("later");

        assertThat(hoursLeft("intake_draft", "token_hash", seal.lookup(token))).isEqualTo(25);
        String code = seal.resumption(token);
        assertThat(hoursLeft("intake_resumption", "code_hash", seal.lookup(code)))
                .isEqualTo(25);
    }

    @Test
    void codeIsShownOnRequestOnly() throws Exception {
        FormToken quiet = tokens.issue();
        drafts.change(quiet, draft -> kz.adep.intake.domain.Drafts.complete(1));

        new Visitor(mvc, quiet.text()).open("/apply/later").andExpect(redirectedUrl("/apply"));
    }

    @Test
    void wrongMalformedExpiredAndErasedCodesLookTheSame() throws Exception {
        String wrong = page(resume("0000-0000-0000-0000-0000-0000-00"));
        assertThat(page(resume("жоқ"))).isEqualTo(wrong);

        String code = code();
        SharedDatabase.aboveTheWalls()
                .sql("update intake_resumption set expires_at = now()")
                .update();
        assertThat(page(resume(code))).isEqualTo(wrong);

        phone.answer("later");
        drafts.discard(token);
        assertThat(page(resume(code))).isEqualTo(wrong);
    }

    @Test
    void codeAndTokenStandNowhereInTheDatabase() throws Exception {
        String code = code();

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select sealed || code_hash from intake_resumption")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .allSatisfy(stored -> assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                        .doesNotContain(code, code.replace("-", ""), token.text()));
    }

    @Test
    void codeIsNeverPartOfAnAddress() throws Exception {
        assertThat(resume(code()).getRedirectedUrl()).doesNotContain(code(), "code");
    }

    @Test
    void everyQuestionOffersToContinueLater() throws Exception {
        for (String question : List.of("matter", "documents")) {
            String page =
                    phone.open("/apply/" + question).andReturn().getResponse().getContentAsString();
            assertThat(page).as(question).containsOnlyOnce("Continue later");
        }
        new Visitor(mvc, tokens.issue().text())
                .open("/apply/sender")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("name=\"later\""))));
    }

    /** As the browser does it: the page of the question hands over to where its words are kept. */
    private ResultActions leave(String question, String... fields) throws Exception {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("later", "true"));
        phone.answer(question, all.toArray(String[]::new))
                .andExpect(forwardedUrl("/apply/" + question + "/left?to=later"));
        return phone.answer(question + "/left?to=later", fields);
    }

    private String code() throws Exception {
        String page = phone.open("/apply/later").andReturn().getResponse().getContentAsString();
        return page.replaceAll("(?s).*class=\"adep-code\"[^>]*>([^<]*)<.*", "$1");
    }

    private MockHttpServletResponse resume(String code) throws Exception {
        return mvc.perform(post("/apply/resume?lang=en").param("code", code).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static int hoursLeft(String table, String key, byte[] hash) {
        return SharedDatabase.aboveTheWalls()
                .sql("select ceil(extract(epoch from expires_at - now()) / 3600)::integer from " + table + " where "
                        + key + " = ?")
                .param(hash)
                .query(Integer.class)
                .single();
    }

    private static String page(MockHttpServletResponse answer) throws Exception {
        return answer.getStatus() + answer.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
