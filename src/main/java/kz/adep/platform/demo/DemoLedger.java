package kz.adep.platform.demo;

import java.util.function.Supplier;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers in the database whether it is a demonstration, and which parts it holds. */
@Component
class DemoLedger {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    DemoLedger(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The first answer holds for good, so that invented cases never come to stand among true ones. */
    boolean settle(boolean wanted) {
        return inTransaction(() -> {
            jdbc.sql("insert into demo_standing (wanted) values (?) on conflict do nothing")
                    .param(wanted)
                    .update();
            return jdbc.sql("select wanted from demo_standing")
                    .query(Boolean.class)
                    .single();
        });
    }

    boolean holds(String part) {
        return inTransaction(() -> jdbc.sql("select count(*) from demo_part where name = ?")
                        .param(part)
                        .query(Integer.class)
                        .single()
                > 0);
    }

    void enter(String part) {
        inTransaction(() ->
                jdbc.sql("insert into demo_part (name) values (?)").param(part).update());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return ActingScope.call(ActingAs.service(), () -> transaction.execute(status -> work.get()));
    }
}
