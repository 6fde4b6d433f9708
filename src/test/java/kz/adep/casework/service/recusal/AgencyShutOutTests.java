package kz.adep.casework.service.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.domain.recusal.Ground;
import kz.adep.casework.protection.CheckInDesk;
import kz.adep.casework.protection.Harm;
import kz.adep.casework.protection.Reader;
import kz.adep.casework.web.Office;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the Agency reads without the case is kept from its officer who is shut out of that case, too. */
@AdepTest
@Import(Office.class)
class AgencyShutOutTests {

    @Autowired
    private Office office;

    @Autowired
    private CheckInDesk desk;

    @Autowired
    private Recusals recusals;

    @Autowired
    private RecusalRequests requests;

    private SignedIn accused;
    private SignedIn colleague;
    private NewCase newCase;
    private UUID id;

    @BeforeEach
    void withheldReport() {
        accused = SignedIn.agencyOfficer();
        colleague = SignedIn.agencyOfficer();
        newCase = Cases.receivedAt(
                Cases.withheld(StateBodies.fresh()), Instant.now().minus(Duration.ofDays(40)));
        id = office.submit(newCase);
        office.act(accused, () -> recusals.declare(id, Ground.NAMED, "Мен туралы"));
    }

    @Test
    void heNeitherHearsNorReadsThatTheReporterCameToHarm() {
        String words = "Қорқытты " + id;
        asApplicant(() -> desk.answer(code(), Harm.PRESSURE, words, Reader.AGENCY));

        assertThat(office.get(accused, "/agency/check-ins")).bodyText().doesNotContain(words);
        assertThat(office.get(colleague, "/agency/check-ins")).bodyText().contains(words);
        assertThat(bells(accused, "protection.bell.harm")).isZero();
        assertThat(bells(colleague, "protection.bell.harm")).isEqualTo(1);
    }

    @Test
    void recusalOfAColleagueIsNotHisToReadOrDecide() {
        String asked = "/agency/recusals/" + ask();

        assertThat(office.get(accused, "/agency/recusals")).bodyText().doesNotContain(asked);
        assertThat(office.get(accused, asked)).hasStatus(404);
        assertThat(office.post(accused, asked, "granted", "false", "answer", "Негізсіз"))
                .hasStatus(404);
        assertThat(office.get(colleague, "/agency/recusals")).bodyText().contains(asked);
        assertThat(bells(accused, "recusal.bell.asked")).isZero();
    }

    /** The chain that its office reads must not hold the case, whoever decides. */
    @Test
    void decisionOnAWithheldCaseStandsInTheChainOfTheAgency() {
        UUID asked = ask();
        SignedIn third = SignedIn.agencyOfficer();
        office.post(third, "/agency/recusals/" + asked, "granted", "false", "answer", "Негізсіз");

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select distinct withheld from audit_entry where subject_id = ?")
                        .param(id.toString())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void bellThatLeadsElsewhereIsTakenFromWhoIsShutOutLater() {
        asApplicant(() -> desk.answer(code(), Harm.PRESSURE, "Қорқытты", Reader.AGENCY));
        assertThat(bells(colleague, "protection.bell.harm")).isEqualTo(1);
        SignedIn.agencyOfficer();

        office.act(colleague, () -> recusals.declare(id, Ground.RELATED, "Туысым"));

        assertThat(bells(colleague, "protection.bell.harm")).isZero();
    }

    private UUID ask() {
        office.act(colleague, () -> office.work().takeUp(id));
        asApplicant(() -> requests.ask(code(), false, "Туысы"));
        return SharedDatabase.aboveTheWalls()
                .sql("select id from case_recusal where case_id = ? and state = 'ASKED'")
                .param(id)
                .query(UUID.class)
                .single();
    }

    private void asApplicant(Runnable act) {
        ActingScope.run(ActingAs.codeHolder(HexFormat.of().formatHex(code())), act);
    }

    private byte[] code() {
        return Objects.requireNonNull(newCase.tracking()).codeHash();
    }

    private static long bells(SignedIn who, String message) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from bell_notice where account_id = ? and message = ?")
                .param(who.staff().accountId())
                .param(message)
                .query(Long.class)
                .single();
    }
}
