package kz.adep.intake.web.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Outcome;
import kz.adep.casework.service.AnswerDesk;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.act.Extensions;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.Addressee;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.web.FollowSession;
import kz.adep.intake.web.Visitor;
import kz.adep.shared.ActingScope;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who complains of a commissioner or head must not be led back to them. */
@AdepTest
class KeptFromTheBodyTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private CaseWork work;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private Extensions extensions;

    @Autowired
    private Directory directory;

    private Cookie session;
    private UUID id;

    @BeforeEach
    void complainOfTheHead() throws Exception {
        StateBodies.agency();
        int body = StateBodies.fresh();
        FormToken token = tokens.issue();
        drafts.change(
                token, draft -> kz.adep.intake.domain.Drafts.complete(body).aboutHead(true));
        Visitor sender = new Visitor(mvc, token.text());
        sender.send();
        session = FollowSession.of(mvc, sender.code());
        id = SharedDatabase.aboveTheWalls()
                .sql("select id from case_file where state_body_id = ?")
                .param(body)
                .query(UUID.class)
                .single();
    }

    @Test
    void agencyTakesItUp() throws Exception {
        assertThat(page()).contains("an officer of the Agency takes it up").doesNotContain("commissioner takes it up");
    }

    @Test
    void headIsNotSaidToExtendTheTerm() throws Exception {
        ActingScope.run(SignedIn.agencyOfficer().actingAs(), () -> {
            work.takeUp(id);
            extensions.ask(id, 1, "Құжат күтудеміз");
        });
        ActingScope.run(
                SignedIn.agencyOfficer().actingAs(),
                () -> extensions.grant(id, extensions.waiting(id).orElseThrow()));

        assertThat(page()).contains("the term was extended, new day").doesNotContain("the head extended");
    }

    @Test
    void complaintOfTheAnswerGoesThroughTheAgency() throws Exception {
        SignedIn officer = SignedIn.agencyOfficer();
        ActingScope.run(officer.actingAs(), () -> {
            work.takeUp(id);
            answers.save(id, "Жауап мәтіні", 0);
            work.decide(id, Outcome.UNSUBSTANTIATED, 0);
        });

        assertThat(page())
                .contains(
                        "the body whose act you contest: "
                                + directory.authorisedBody().name().en(),
                        "takes no complaint against a decision of the Agency")
                .doesNotContain("File a complaint");
    }

    @Test
    void whoKnowsNoBodyIsNotToldThatItDoesNotSeeIt() throws Exception {
        Visitor sender = unplaced(false);
        assertThat(text(sender.open("/apply/check")))
                .contains("whose ethics commissioner will read it")
                .doesNotContain("does not see");
        sender.send();

        assertThat(text(sender.open("/apply/receipt")))
                .contains("whose ethics commissioner handles it", "counted anew", "only proves that you applied")
                .doesNotContain("Do not show this receipt");
        session = FollowSession.of(mvc, sender.code());
        assertThat(page())
                .contains("commissioner of that body will read it", "counted anew")
                .doesNotContain("does not see it");
    }

    @Test
    void headOfAnUnknownBodyDoesNotSeeItEither() throws Exception {
        Visitor sender = unplaced(true);
        assertThat(text(sender.open("/apply/head"))).contains("the body where the civil servant works?");
        assertThat(text(sender.open("/apply/check"))).contains("that body does not see it");
        sender.send();

        assertThat(text(sender.open("/apply/receipt"))).contains("that body does not see it");
        session = FollowSession.of(mvc, sender.code());
        assertThat(page()).contains("The body it is about does not see it");
    }

    private Visitor unplaced(boolean aboutHead) {
        FormToken token = tokens.issue();
        drafts.change(
                token,
                draft -> kz.adep.intake.domain.Drafts.complete(1)
                        .to(Addressee.unknown())
                        .aboutHead(aboutHead));
        return new Visitor(mvc, token.text());
    }

    private static String text(ResultActions page) throws Exception {
        return page.andReturn().getResponse().getContentAsString();
    }

    private String page() throws Exception {
        return mvc.perform(get("/follow/case").param("lang", "en").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
