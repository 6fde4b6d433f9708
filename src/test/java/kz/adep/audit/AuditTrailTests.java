package kz.adep.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTests extends AuditDatabase {

    @Test
    void entriesOfOneTransactionAreNumberedInTheirOrder() {
        run(office, () -> {
            trail.record(event("case.registered").with("number", 15));
            trail.record(event("case.assigned").changed("assignee"));
        });

        List<AuditEntry> entries = entries();
        assertThat(entries).extracting(AuditEntry::seq).containsExactly(1L, 2L);
        assertThat(entries).extracting(AuditEntry::actor).containsOnly(account.toString());
        assertThat(entries.get(0).fields()).containsEntry("number", "15").hasSize(1);
        assertThat(entries.get(1).fields()).containsEntry("assignee", "");
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void rollbackLeavesNoEntryAndNoGap() {
        write("case.registered");
        assertThatThrownBy(() -> run(office, () -> {
                    trail.record(event("case.decided"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        write("case.closed");

        assertThat(entries()).extracting(AuditEntry::seq).containsExactly(1L, 2L);
        assertThat(entries()).extracting(AuditEntry::action).containsExactly("case.registered", "case.closed");
    }

    @Test
    void failedWriteOfTheTrailRollsTheChangeBack() {
        ActingAs other = ActingAs.office(body + 100_000, account);

        assertThatThrownBy(() -> run(other, () -> trail.record(event("case.decided"))))
                .hasStackTraceContaining("for another body");
        assertThat(entries()).isEmpty();
    }

    @Test
    void parallelWritersGiveOneUnbrokenChain() throws Exception {
        var workers = Executors.newFixedThreadPool(6);
        for (var done : workers.invokeAll(IntStream.range(0, 120)
                .mapToObj(i -> Executors.callable(() -> write("case.changed")))
                .toList())) {
            done.get();
        }
        workers.shutdown();

        assertThat(entries())
                .extracting(AuditEntry::seq)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void chainsAreLockedInOrderSoThatCrossingWritersDoNotDeadlock() throws Exception {
        var workers = Executors.newFixedThreadPool(4);
        for (var done : workers.invokeAll(IntStream.range(0, 40)
                .mapToObj(i -> Executors.callable(() -> run(agency, () -> {
                    trail.record(event("case.a").withheld(i % 2 == 0));
                    trail.record(event("case.b").withheld(i % 2 != 0));
                })))
                .toList())) {
            done.get();
        }
        workers.shutdown();

        assertThat(verify()).extracting(Verification::entries).isEqualTo(40L);
    }

    @Test
    void entryOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> ActingScope.run(office, () -> trail.record(event("case.decided"))))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void entryInAReadOnlyTransactionIsRefusedWithItsReason() {
        var readOnly = new TransactionTemplate(transactions);
        readOnly.setReadOnly(true);

        assertThatThrownBy(() -> ActingScope.run(
                        office, () -> readOnly.executeWithoutResult(s -> trail.record(event("identity.unsealed")))))
                .isInstanceOf(IllegalTransactionStateException.class)
                .hasMessageContaining("identity.unsealed");
    }

    @Test
    void entryAfterTheTrailWasWrittenIsRefusedAndNothingIsStored() {
        assertThatThrownBy(() -> run(office, () -> {
                    trail.record(event("case.decided"));
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            trail.record(event("case.late"));
                        }
                    });
                }))
                .hasMessageContaining("already written");
        assertThat(entries()).isEmpty();
    }

    @Test
    void innerTransactionHasATrailOfItsOwn() {
        var inner = new TransactionTemplate(transactions);
        inner.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        run(office, () -> {
            trail.record(event("case.outer"));
            inner.executeWithoutResult(s -> trail.record(event("case.inner")));
        });

        assertThat(entries()).extracting(AuditEntry::action).containsExactly("case.inner", "case.outer");
    }

    @Test
    void submissionOfAVisitorIsByTheApplicantAndToTheHour() {
        run(ActingAs.visitor(), () -> trail.record(event("case.submitted").keptToTheHour()));

        AuditEntry entry = entries().get(0);
        assertThat(entry.actor()).isEqualTo("applicant");
        assertThat(entry.at()).isEqualTo(entry.at().truncatedTo(ChronoUnit.HOURS));
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void signInOfTheApplicationsOwnLoginStandsInTheChainOfTheDeployment() {
        run(
                ActingAs.service(),
                () -> trail.record(AuditEvent.of(AuditEvent.DEPLOYMENT, "account.signed-in", "account", account)));

        assertThat(as(administrator, () -> trail.of("account", account)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("system"));
    }

    private List<AuditEntry> entries() {
        return as(administrator, () -> trail.of("case", new UUID(body, 7)));
    }
}
