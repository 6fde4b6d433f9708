package kz.adep.intake.web.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Applicant;
import kz.adep.casework.domain.act.Danger;
import kz.adep.casework.service.act.Alarms;
import kz.adep.intake.domain.Alarm;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.web.FollowSession;
import kz.adep.intake.web.Visitor;
import kz.adep.shared.ActingScope;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Who tells of a crime without his name learns where it went, and nothing that is not so. */
@AdepTest
class DangerFollowedTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Alarms alarms;

    private final int body = StateBodies.fresh();
    private Cookie session;

    @Test
    void senderLearnsWhereItWentAndIsGivenNoDayToComplain() throws Exception {
        UUID id = send(Alarm.CRIME);
        ActingScope.run(SignedIn.commissionerOf(body).actingAs(), () -> {
            alarms.mark(id, Danger.CRIME);
            alarms.send(id);
        });

        assertThat(page("/follow/case"))
                .contains("Forwarded to another body", "Ішкі істер органы")
                .doesNotContain("last day to complain", "If you disagree");
    }

    @Test
    void withdrawalDoesNotCallBackWhatWasClaimed() throws Exception {
        send(Alarm.THREAT);

        assertThat(page("/follow/withdraw")).contains("an official may still confirm and send to law enforcement");
    }

    @Test
    void whereNobodyTellsOfADangerWithdrawalSaysNoMore() throws Exception {
        send(Alarm.NEITHER);

        assertThat(page("/follow/withdraw"))
                .contains("Withdraw the application?")
                .doesNotContain("law enforcement");
    }

    /** Nothing goes out on the word of a stranger. */
    @Test
    void nobodyIsPromisedThatHisMessageGoesOnUnread() throws Exception {
        send(Alarm.NEITHER);

        assertThat(page("/apply"))
                .contains("From us such a message goes to law enforcement as soon as an official has confirmed it")
                .doesNotContain("immediately", "passed on at once");
    }

    private UUID send(Alarm of) throws Exception {
        StateBodies.agency();
        FormToken token = tokens.issue();
        drafts.change(
                token,
                draft -> kz.adep.intake.domain.Drafts.complete(body)
                        .knownAs(Applicant.Identity.ANONYMOUS)
                        .warning(of));
        Visitor sender = new Visitor(mvc, token.text());
        sender.send();
        session = FollowSession.of(mvc, sender.code());
        return SharedDatabase.aboveTheWalls()
                .sql("select id from case_file where state_body_id = ?")
                .param(body)
                .query(UUID.class)
                .single();
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).param("lang", "en").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
