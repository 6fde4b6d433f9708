package kz.adep.intake.web;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.web.Office;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who asks that an official keeps out sees that it arrived, who decides by when, and what became of it. */
@AdepTest
@Import(Office.class)
class RecusalFollowTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;
    private Visitor visitor;

    @BeforeEach
    void fillIn() throws Exception {
        StateBodies.agency();
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
        visitor = new Visitor(mvc, tokens.issue().text());
        visitor.fillIn(body);
    }

    @Test
    void requestAndItsDecisionAreFollowed() throws Exception {
        visitor.send();
        Cookie session = FollowSession.of(mvc, visitor.code());
        assertThat(page(session, "/follow/case")).doesNotContain("You asked on");

        mvc.perform(ask(session, "COMMISSIONER")).andExpect(redirectedUrl("/follow/case?recusal"));
        assertThat(page(session, "/follow/case?recusal"))
                .contains(
                        "Your request was sent.",
                        "You asked on",
                        "The head of the state body decides",
                        "at the latest");

        rule(head, "/office/cases/" + recusal().get("case_id") + "/recusal-ruling");
        assertThat(page(session, "/follow/case"))
                .contains("It was refused on", "Негізсіз")
                .doesNotContain("The head of the state body decides");

        mvc.perform(ask(session, "COMMISSIONER"));
        assertThat(page(session, "/follow/case")).contains("The same was refused before");
    }

    /** The applicant follows the days; whom it meant, he does not learn. */
    @Test
    void requestAboutTheHeadIsBeforeTheAgency() throws Exception {
        visitor.send();
        Cookie session = FollowSession.of(mvc, visitor.code());
        mvc.perform(ask(session, "HEAD"));

        assertThat(page(session, "/follow/case"))
                .contains("The Agency for Civil Service Affairs decides")
                .doesNotContain(head.staff().accountId().toString());

        String path = "/agency/recusals/" + recusal().get("id");
        assertThat(office.post(SignedIn.agencyOfficer(), path, "granted", "false", "answer", "Негізсіз"))
                .hasStatus(302);
        assertThat(page(session, "/follow/case")).contains("It was decided on").doesNotContain("Негізсіз");
    }

    @Test
    void whatIsWithheldHasOneOfficialToAskAbout() throws Exception {
        SignedIn.agencyOfficer();
        visitor.answer("head", "head", "true");
        visitor.send();
        Cookie session = FollowSession.of(mvc, visitor.code());

        assertThat(page(session, "/follow/recusal"))
                .contains("The officer of the Agency who deals with the case")
                .doesNotContain("The head of the state body", "The commissioner who deals with the case");
        for (String whom : List.of("HEAD", "OFFICER")) {
            SharedDatabase.aboveTheWalls()
                    .sql("delete from case_recusal where state_body_id = ?")
                    .param(body)
                    .update();
            mvc.perform(ask(session, whom)).andExpect(redirectedUrl("/follow/case?recusal"));
            assertThat(page(session, "/follow/case")).contains("The Agency for Civil Service Affairs decides");
        }
        SharedDatabase.aboveTheWalls()
                .sql("delete from case_recusal where state_body_id = ?")
                .param(body)
                .update();
    }

    @Test
    void whatWasTypedIsKeptWhenTheCaseIsClosedMeanwhile() throws Exception {
        visitor.send();
        Cookie session = FollowSession.of(mvc, visitor.code());
        mvc.perform(post("/follow/withdraw").cookie(session).with(csrf()));

        for (String path : List.of("/follow/recusal", "/follow/recusal/unsent")) {
            mvc.perform(post(path)
                            .param("whom", "HEAD")
                            .param("reason", "Туысы")
                            .cookie(session)
                            .with(csrf()))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("Туысы</textarea>")));
        }
    }

    private MockHttpServletRequestBuilder ask(Cookie session, String whom) {
        return post("/follow/recusal")
                .param("whom", whom)
                .param("reason", "Туысы")
                .cookie(session)
                .with(csrf());
    }

    private void rule(SignedIn who, String path) {
        assertThat(office.post(
                        who, path, "recusal", recusal().get("id").toString(), "granted", "false", "answer", "Негізсіз"))
                .hasStatus(302);
    }

    private Map<String, UUID> recusal() {
        return SharedDatabase.aboveTheWalls()
                .sql("select id, case_id from case_recusal where state_body_id = ? and state = 'ASKED'")
                .param(body)
                .query((row, index) ->
                        Map.of("id", row.getObject("id", UUID.class), "case_id", row.getObject("case_id", UUID.class)))
                .single();
    }

    private String page(Cookie session, String path) throws Exception {
        return mvc.perform(get(path).cookie(session).header("Accept-Language", "en"))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
