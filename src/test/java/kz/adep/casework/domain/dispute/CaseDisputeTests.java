package kz.adep.casework.domain.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.RuleViolation;
import kz.adep.vault.WrappedKey;
import org.junit.jupiter.api.Test;

class CaseDisputeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final UUID HEAD = UUID.randomUUID();
    private static final UUID COMMISSIONER = UUID.randomUUID();

    @Test
    void openCaseHasNothingToDispute() {
        assertThat(CaseDispute.isOpenTo(file(Cases.named(1)))).isFalse();
    }

    @Test
    void adviceIsNoDecision() {
        CaseFile file = file(Cases.consultation(1));
        file.decide(Outcome.EXPLAINED, DAY);

        assertThat(CaseDispute.isOpenTo(file)).isFalse();
    }

    @Test
    void whatTheHeadDecidedIsNotHisToReview() {
        CaseFile file = file(Cases.named(1));
        file.decide(Outcome.TERMINATED, DAY);
        file.approve(UUID.randomUUID(), DAY);

        assertThatThrownBy(() -> new CaseDispute(file, "Келіспеймін", DAY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("dispute.refused");
    }

    @Test
    void whoHandledTheCaseCannotReviewIt() {
        CaseFile file = refused();
        CaseDispute dispute = new CaseDispute(file, "Келіспеймін", DAY);

        assertThatThrownBy(() -> dispute.decide(CaseDispute.Result.UPHELD, "Дұрыс", file, COMMISSIONER, DAY))
                .hasMessage("dispute.own-decision");
        assertThat(dispute.isOpen()).isTrue();
    }

    @Test
    void whoDecidedWhatLayWithNobodyCannotReviewIt() {
        UUID officer = UUID.randomUUID();
        CaseFile file = file(Cases.named(1));
        file.decide(Outcome.REFUSED, DAY);
        file.decided(officer);
        CaseDispute dispute = new CaseDispute(file, "Келіспеймін", DAY);

        assertThatThrownBy(() -> dispute.decide(CaseDispute.Result.UPHELD, "Дұрыс", file, officer, DAY))
                .hasMessage("dispute.own-decision");
    }

    @Test
    void reviewIsMadeOnce() {
        CaseFile file = refused();
        CaseDispute dispute = new CaseDispute(file, "Келіспеймін", DAY);
        dispute.decide(CaseDispute.Result.CHANGED, "Қайта қаралды", file, HEAD, DAY);

        assertThat(dispute.result()).contains(CaseDispute.Result.CHANGED);
        assertThatThrownBy(() -> dispute.decide(CaseDispute.Result.UPHELD, "Дұрыс", file, HEAD, DAY))
                .hasMessage("dispute.decided");
    }

    private static CaseFile refused() {
        CaseFile file = file(Cases.named(1));
        file.takeUp(COMMISSIONER);
        file.decide(Outcome.REFUSED, DAY);
        return file;
    }

    private static CaseFile file(NewCase newCase) {
        return new CaseFile(UUID.randomUUID(), newCase, new WrappedKey(1, new byte[] {1}), DAY.minusDays(3), 1);
    }
}
