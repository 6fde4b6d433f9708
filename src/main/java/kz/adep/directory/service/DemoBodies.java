package kz.adep.directory.service;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Territorial units and commissioners for the demonstration, written as an administrator would. */
@Component
class DemoBodies implements DemoPart {

    private static final ActingAs ADMINISTRATION = new ActingAs(Wall.ADMINISTRATION, null, null, null, null);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final KnownBodies known;

    DemoBodies(JdbcTemplate jdbc, PlatformTransactionManager transactions, KnownBodies known) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.known = known;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        ActingScope.run(ADMINISTRATION, () -> {
            transaction.executeWithoutResult(status -> jdbc.execute(script()));
            known.readAgain();
        });
    }

    private static ConnectionCallback<Boolean> script() {
        return (Connection connection) -> {
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(new ClassPathResource("db/demo/010_bodies.sql"), StandardCharsets.UTF_8));
            return true;
        };
    }
}
