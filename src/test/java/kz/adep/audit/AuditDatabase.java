package kz.adep.audit;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** For the tests of the trail: each test has a state body, and so chains, of its own. */
@AdepTest
abstract class AuditDatabase {

    private static final AtomicInteger BODIES = new AtomicInteger(950_000);

    final int body = BODIES.incrementAndGet();
    final UUID account = UUID.randomUUID();
    final ActingAs office = ActingAs.office(body, account);
    final ActingAs agency = ActingAs.agency(1, account);
    final ActingAs administrator = ActingAs.administrator(account);

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    <T> T as(ActingAs actingAs, Supplier<T> work) {
        return ActingScope.call(actingAs, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    void run(ActingAs actingAs, Runnable work) {
        as(actingAs, () -> {
            work.run();
            return true;
        });
    }

    AuditEvent event(String action) {
        return AuditEvent.of(body, action, "case", new UUID(body, 7));
    }

    void write(String... actions) {
        for (String action : actions) {
            run(office, () -> trail.record(event(action)));
        }
    }

    List<String> actionsSeenBy(ActingAs actingAs) {
        return as(
                actingAs,
                () -> trail.of("case", new UUID(body, 7)).stream()
                        .map(AuditEntry::action)
                        .toList());
    }

    Verification verify() {
        return ActingScope.call(administrator, () -> verification.verify(body, false));
    }

    /** Above every wall and trigger, as a database administrator who tampers. */
    void tamper(String sql) {
        SharedDatabase.aboveTheWalls()
                .sql("set session_replication_role = replica; " + sql.replace(":body", String.valueOf(body)))
                .update();
    }
}
