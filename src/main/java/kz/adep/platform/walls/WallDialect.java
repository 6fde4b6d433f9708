package kz.adep.platform.walls;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;

/**
 * Takes on the database role of who acts at the begin of each JPA transaction. The only place that sets a role: the
 * setting is local to the transaction, so a pooled connection never keeps it.
 */
class WallDialect extends HibernateJpaDialect {

    private static final long serialVersionUID = 1L;

    private static final String TAKE_ROLE = "select set_config('role', ?, true), set_config('adep.body', ?, true),"
            + " set_config('adep.account', ?, true), set_config('adep.code', ?, true), set_config('adep.draft', ?, true)";

    @Override
    public Object beginTransaction(EntityManager entityManager, TransactionDefinition definition) throws SQLException {
        ActingAs actingAs = ActingScope.find()
                .orElseThrow(() ->
                        new IllegalTransactionStateException("nobody acts in transaction " + definition.getName()));
        Object data = super.beginTransaction(entityManager, definition);
        entityManager.unwrap(Session.class).doWork(connection -> takeRole(connection, actingAs));
        ActingScope.transactionBegan();
        return new Began(data);
    }

    @Override
    public void cleanupTransaction(@Nullable Object data) {
        if (data instanceof Began began) {
            ActingScope.transactionEnded();
            super.cleanupTransaction(began.hibernateData());
        } else {
            super.cleanupTransaction(data);
        }
    }

    private static void takeRole(Connection connection, ActingAs actingAs) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TAKE_ROLE)) {
            statement.setString(1, actingAs.wall().databaseRole());
            statement.setString(2, text(actingAs.stateBodyId()));
            statement.setString(3, text(actingAs.accountId()));
            statement.setString(4, text(actingAs.codeHash()));
            statement.setString(5, text(actingAs.draftHash()));
            statement.execute();
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private record Began(Object hibernateData) {}
}
