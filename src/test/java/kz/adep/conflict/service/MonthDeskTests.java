package kz.adep.conflict.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.adep.AdepTest;
import kz.adep.conflict.ConflictOffice;
import kz.adep.conflict.Conflicts;
import kz.adep.conflict.domain.MonthStanding;
import kz.adep.conflict.domain.MonthStanding.State;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class MonthDeskTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ConflictReader reader;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private ConflictOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ConflictOffice(application);
    }

    @Test
    void monthWithoutConflictsIsOpenUntilSomebodySaysSo() {
        assertThat(state()).isEqualTo(State.OPEN);

        office.confirm(Conflicts.MARCH, 0);

        assertThat(state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void laterEntryReopensTheMonthAndKeepsWhatWasConfirmed() {
        office.confirm(Conflicts.MARCH, 0);

        office.record(Conflicts.usual());

        assertThat(state()).isEqualTo(State.REOPENED);
        assertThat(march().last())
                .extracting(MonthStanding.Confirmation::conflicts)
                .isEqualTo(0);
        assertThat(march().conflicts()).isEqualTo(1);
    }

    @Test
    void strikingReopensTheMonth() {
        UUID id = office.record(Conflicts.usual());
        office.confirm(Conflicts.MARCH, 1);

        office.run(() -> office.desk.strike(id, "Екі рет енгізілген", 0));

        assertThat(state()).isEqualTo(State.REOPENED);
    }

    @Test
    void nobodyConfirmsANumberHeHasNotSeen() {
        office.record(Conflicts.usual());

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.confirm(Conflicts.MARCH, 0))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("conflict.month.changed"));
        assertThat(state()).isEqualTo(State.OPEN);
    }

    @Test
    void runningMonthCannotBeConfirmed() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.confirm(YearMonth.now(clock), 0))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("conflict.month.running"));
    }

    @Test
    void entryInAnOpenTransactionHoldsTheConfirmationBack() throws Exception {
        CountDownLatch entered = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Void> entry =
                CompletableFuture.runAsync(() -> office.run(() -> enterAndWait(entered, asked)));
        entered.await();
        CompletableFuture<Void> confirmation = CompletableFuture.runAsync(() -> office.confirm(Conflicts.MARCH, 0));
        asked.await(300, TimeUnit.MILLISECONDS);
        assertThat(confirmation).isNotDone();
        asked.countDown();

        entry.get();

        assertThat(confirmation).failsWithin(5, TimeUnit.SECONDS);
        assertThat(state()).isEqualTo(State.OPEN);
    }

    private void enterAndWait(CountDownLatch entered, CountDownLatch asked) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            office.desk.record(Conflicts.usual());
            application.getBean(jakarta.persistence.EntityManager.class).flush();
            entered.countDown();
            await(asked);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private State state() {
        return march().on(Conflicts.MARCH.plusMonths(1).atDay(1));
    }

    private MonthStanding march() {
        return office.acting(() -> reader.year(Conflicts.MARCH.getYear(), null)).months().stream()
                .filter(month -> month.month().equals(Conflicts.MARCH))
                .findFirst()
                .orElseThrow();
    }
}
