package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.followup.ApplicantDisputes;
import kz.adep.notification.Followers;
import kz.adep.notification.service.MailServer;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** Who asked for news by mail hears of every decision, on an installation that sends mail. */
@AdepTest
@Import(Office.class)
class FollowerNewsTests {

    @Autowired
    private Office office;

    @Autowired
    private Followers followers;

    @Autowired
    private MailServer without;

    @Autowired
    private ApplicantDisputes disputes;

    private final int body = StateBodies.fresh();
    private SignedIn commissioner;
    private SignedIn head;

    @BeforeEach
    void mail() {
        StateBodies.agency();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
        server(new MailServer(new JavaMailSenderImpl()));
    }

    @AfterEach
    void noMail() {
        server(without);
    }

    @Test
    void reviewOfADisputeIsNews() {
        NewCase followed = Cases.named(body);
        UUID id = office.submit(followed);
        office.act(commissioner, () -> office.work().takeUp(id));
        office.answer(commissioner, id);
        byte[] code = code(followed);
        ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code)), () -> disputes.file(code, "Келіспеймін"));
        int before = news(code);

        office.post(head, "/office/cases/" + id + "/dispute", "result", "UPHELD", "words", "Дұрыс шешім");

        assertThat(news(code)).isEqualTo(before + 1);
    }

    @Test
    void endOfAnAnonymousCaseAtLawEnforcementIsNews() {
        NewCase followed = Cases.anonymous(body);
        String at = "/office/cases/" + office.submit(followed);
        office.post(commissioner, at + "/danger", "danger", "THREAT");
        int before = news(code(followed));

        assertThat(office.post(commissioner, at + "/danger/letter")).hasStatus(302);

        assertThat(news(code(followed))).isEqualTo(before + 1);
    }

    @Test
    void caseThatGoesToTheAgencyIsNews() {
        NewCase followed = Cases.named(body);
        String at = "/office/cases/" + office.submit(followed);

        assertThat(office.post(commissioner, at + "/recusal", "ground", "RELATED", "reason", "Туысым"))
                .hasStatus(302);

        assertThat(news(code(followed))).isOne();
    }

    private static int news(byte[] code) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from mail_letter where follower = ? and template = 'notification.follower.news'")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private void server(MailServer server) {
        Object target = AopTestUtils.getTargetObject(followers);
        ReflectionTestUtils.setField(target, "mail", server);
    }

    private static byte[] code(NewCase followed) {
        return Objects.requireNonNull(followed.tracking()).codeHash();
    }
}
