package kz.adep.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.WrappedKey;
import org.junit.jupiter.api.Test;

class CaseFileTests {

    private static final LocalDate REGISTERED = LocalDate.of(2026, 11, 17);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 8);

    @Test
    void closedCaseCannotBeDecidedAgain() {
        CaseFile file = file(Cases.named(1));
        file.decide(Outcome.SATISFIED, DUE);

        assertThatThrownBy(() -> file.decide(Outcome.REFUSED, DUE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("casework.transition.refused.CLOSED");
    }

    @Test
    void nobodyWorksWhileTheApplicantHasToSupplySomething() {
        CaseFile file = file(Cases.named(1));
        file.suspend(REGISTERED);

        assertThatThrownBy(() -> file.takeUp(UUID.randomUUID()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("casework.transition.refused.AWAITING_APPLICANT");

        file.dueBy(DUE);
        assertThatCode(() -> file.takeUp(UUID.randomUUID())).doesNotThrowAnyException();
    }

    @Test
    void terminationWaitsForTheHead() {
        CaseFile file = file(Cases.named(1));

        file.decide(Outcome.TERMINATED, DUE);

        assertThat(file.stage()).isEqualTo(Stage.AWAITING_APPROVAL);
        assertThat(file.closedOn()).isEmpty();
    }

    @Test
    void approvalClosesWithTheProposedOutcome() {
        CaseFile file = file(Cases.named(1));
        file.decide(Outcome.TERMINATED, DUE);

        file.approve(UUID.randomUUID(), DUE.plusDays(1));

        assertThat(file.stage()).isEqualTo(Stage.CLOSED);
        assertThat(file.outcome()).contains(Outcome.TERMINATED);
        assertThat(file.closedOn()).contains(DUE.plusDays(1));
    }

    @Test
    void nobodyApprovesWhatHeProposed() {
        CaseFile file = file(Cases.withheld(1));
        UUID officer = UUID.randomUUID();
        file.decide(Outcome.TERMINATED, DUE);
        file.proposed(officer);

        assertThatThrownBy(() -> file.approve(officer, DUE))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("recusal.eyes.own");
        assertThatCode(() -> file.approve(UUID.randomUUID(), DUE)).doesNotThrowAnyException();
    }

    @Test
    void sentBackCaseHasNoOutcome() {
        CaseFile file = file(Cases.named(1));
        file.decide(Outcome.TERMINATED, DUE);

        file.sendBack();

        assertThat(file.stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(file.outcome()).isEmpty();
    }

    @Test
    void onlyMisconductIsSubstantiated() {
        assertThatThrownBy(() -> file(Cases.named(1)).decide(Outcome.SUBSTANTIATED, DUE))
                .hasMessage("casework.outcome.unfit");
    }

    @Test
    void officialCannotWithdrawForTheApplicant() {
        assertThatThrownBy(() -> file(Cases.named(1)).decide(Outcome.WITHDRAWN, DUE))
                .hasMessage("casework.outcome.unfit");
    }

    @Test
    void replySetsAWaitingCaseGoing() {
        CaseFile file = file(Cases.named(1));
        file.awaitApplicant();

        file.applicantWrote();

        assertThat(file.stage()).isEqualTo(Stage.IN_REVIEW);
    }

    @Test
    void withdrawalOfTheEveningCountsFromRegistration() {
        CaseFile file = file(Cases.named(1));

        file.withdraw(REGISTERED.minusDays(1));

        assertThat(file.closedOn()).contains(REGISTERED);
    }

    @Test
    void anonymousReceiptIsKeptToTheHour() {
        assertThat(file(Cases.anonymous(1)).receivedAt()).isEqualTo(Instant.parse("2026-11-17T05:00:00Z"));
    }

    @Test
    void dueDayItselfIsInTime() {
        CaseFile file = file(Cases.named(1));
        file.dueBy(DUE);

        assertThat(file.overdueOn(DUE)).isFalse();
        assertThat(file.overdueOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    void caseClosedInTimeIsNeverOverdue() {
        CaseFile file = file(Cases.named(1));
        file.dueBy(DUE);

        file.decide(Outcome.SATISFIED, DUE);

        assertThat(file.overdueOn(DUE.plusYears(1))).isFalse();
    }

    private static CaseFile file(NewCase newCase) {
        return new CaseFile(UUID.randomUUID(), newCase, new WrappedKey(1, new byte[] {1}), REGISTERED, 1);
    }
}
