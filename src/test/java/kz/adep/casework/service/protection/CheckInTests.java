package kz.adep.casework.service.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import kz.adep.casework.protection.CheckInDesk;
import kz.adep.casework.protection.Harm;
import kz.adep.casework.protection.Reader;
import kz.adep.casework.web.Office;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Reporters are asked whether they came to harm; who reads the answer they choose. */
@AdepTest
@Import(Office.class)
class CheckInTests {

    @Autowired
    private Office office;

    @Autowired
    private CheckInDesk desk;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;

    @BeforeEach
    void ownOffice() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
    }

    @Test
    void reporterIsAskedAfterThirtyDaysAndNotBefore() {
        NewCase fresh = report(Cases.misconduct(body), 10);
        NewCase old = report(Cases.misconduct(body), 40);
        office.submit(fresh);
        office.submit(old);

        assertThat(isAsked(fresh)).isFalse();
        assertThat(isAsked(old)).isTrue();
    }

    @Test
    void whoReportedNothingIsNotAsked() {
        NewCase application = report(Cases.named(body), 40);
        office.submit(application);

        assertThat(isAsked(application)).isFalse();
    }

    @Test
    void harmIsShownToTheOfficeAndRingsItsHead() {
        NewCase old = report(Cases.misconduct(body), 40);
        UUID id = office.submit(old);
        answer(old, Harm.PRESSURE, Reader.OFFICE);

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .bodyText()
                .contains("Pressure or threats", "Қорқытты", "Protected at work until");
        assertThat(office.get(commissioner, "/office")).bodyText().contains("Pressure or threats");
        assertThat(bells(head)).isEqualTo(1);
        assertThat(bells(commissioner)).isEqualTo(1);
    }

    @Test
    void officeDoesNotLearnOfAnAnswerToTheAgency() {
        NewCase old = report(Cases.misconduct(body), 40);
        UUID id = office.submit(old);
        SignedIn officer = SignedIn.agencyOfficer();
        answer(old, Harm.DISMISSAL, Reader.AGENCY);

        assertThat(office.get(commissioner, "/office/cases/" + id))
                .bodyText()
                .doesNotContain("Dismissal", "Қорқытты", "answered the question")
                .contains("asked");
        assertThat(bells(commissioner) + bells(head)).isZero();
        assertThat(office.get(officer, "/agency/check-ins")).bodyText().contains("Dismissal", "T-" + body);
        assertThat(bells(officer)).isEqualTo(1);
    }

    @Test
    void anotherBodyReadsNothing() {
        NewCase old = report(Cases.misconduct(body), 40);
        office.submit(old);
        answer(old, Harm.PRESSURE, Reader.OFFICE);

        assertThat(office.get(SignedIn.commissionerOf(StateBodies.fresh()), "/office"))
                .bodyText()
                .doesNotContain("Pressure");
        assertThat(office.get(SignedIn.agencyOfficer(), "/agency/check-ins"))
                .bodyText()
                .doesNotContain("T-" + body);
    }

    @Test
    void sameQuestionIsNotAnsweredTwice() {
        NewCase old = report(Cases.misconduct(body), 40);
        office.submit(old);
        answer(old, Harm.NOTHING, Reader.OFFICE);

        assertThat(isAsked(old)).isFalse();
        assertThatThrownBy(() -> answer(old, Harm.PRESSURE, Reader.OFFICE)).isInstanceOf(RuleViolation.class);
    }

    /** Who pressed twice is not told that nothing was sent. */
    @Test
    void sameAnswerSentTwiceIsThereOnce() {
        NewCase old = report(Cases.misconduct(body), 40);
        office.submit(old);

        answer(old, Harm.PRESSURE, Reader.OFFICE);
        answer(old, Harm.PRESSURE, Reader.OFFICE);

        assertThat(bells(head)).isEqualTo(1);
    }

    @Test
    void onlyTheHourIsKept() {
        NewCase old = report(Cases.misconduct(body), 40);
        UUID id = office.submit(old);
        answer(old, Harm.NOTHING, Reader.OFFICE);

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select extract(minute from answered_at) + extract(second from answered_at)"
                                + " from case_check_in where case_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatNobodyAnsweredIsPlainlyMissed() {
        NewCase old = report(Cases.misconduct(body), 100);
        UUID id = office.submit(old);

        assertThat(office.get(commissioner, "/office/cases/" + id)).bodyText().contains("no answer came to the office");
        assertThat(office.get(commissioner, "/office")).bodyText().contains("day 90");
    }

    private static NewCase report(NewCase usual, int daysAgo) {
        return Cases.receivedAt(usual, Instant.now().minus(Duration.ofDays(daysAgo)));
    }

    private boolean isAsked(NewCase newCase) {
        return ActingScope.call(holder(newCase), () -> desk.question(code(newCase)))
                .isPresent();
    }

    private void answer(NewCase newCase, Harm harm, Reader reader) {
        ActingScope.run(holder(newCase), () -> desk.answer(code(newCase), harm, "Қорқытты", reader));
    }

    private static ActingAs holder(NewCase newCase) {
        return ActingAs.codeHolder(HexFormat.of().formatHex(code(newCase)));
    }

    private static byte[] code(NewCase newCase) {
        return Objects.requireNonNull(newCase.tracking()).codeHash();
    }

    private static long bells(SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from bell_notice where account_id = ? and message = 'protection.bell.harm'")
                .param(who.staff().accountId())
                .query(Long.class)
                .single();
    }
}
