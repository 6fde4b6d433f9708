package kz.adep.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import kz.adep.platform.database.EmbeddedPostgres.Login;

/** The one embedded server of a test run; its home stays for the next run. */
public final class TestServer {

    private static final TestServer RUNNING = new TestServer();

    private final EmbeddedPostgres postgres;

    private TestServer() {
        postgres = EmbeddedPostgres.start(Path.of(System.getProperty("adep.test.home", "target/test-home")));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close, "stop-test-server"));
    }

    public static TestServer running() {
        return RUNNING;
    }

    public synchronized void recreate(String database) {
        if (!database.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("name of a database: " + database);
        }
        try {
            Sql.on(postgres.superuser("postgres")).run("drop database if exists " + database + " with (force)");
            postgres.prepare(database);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("database " + database, failure);
        }
    }

    public Login application(String database) {
        return postgres.application(database);
    }

    public Login owner(String database) {
        return postgres.owner(database);
    }

    /** Above every wall: only to look at the walls or to break them. */
    public Login superuser(String database) {
        return postgres.superuser(database);
    }
}
