package kz.adep.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A real, durable PostgreSQL that lives in the home of the application and stops with it. */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String DATABASE = "adep";

    private final HomeLock lock;
    private final PostgresCluster cluster;
    private final PasswordFiles passwords;
    private final int port;
    private boolean closed;

    private EmbeddedPostgres(HomeLock lock, PostgresCluster cluster, PasswordFiles passwords, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.passwords = passwords;
        this.port = port;
    }

    /** How to sign in to one database. */
    public record Login(String url, String user, String password) {

        @Override
        public String toString() {
            return user + " at " + url;
        }
    }

    /** Another instance already keeps its database in this home. */
    public static final class HomeInUse extends DatabaseRefusal {

        private static final long serialVersionUID = 1L;

        HomeInUse(Path home) {
            super("Adep already runs in the home " + home
                    + ": stop that instance, or give this one another adep.home.");
        }
    }

    /** Starts the server of this home, creating it on the first start. */
    public static EmbeddedPostgres start(Path home) {
        try {
            var place = Files.createDirectories(home.toAbsolutePath()).toRealPath();
            var lock = HomeLock.acquire(place);
            try {
                return start(place, lock, ServerAccount.of(place));
            } catch (IOException | SQLException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException | SQLException failure) {
            throw new DatabaseRefusal("The database in " + home + " did not start: " + failure.getMessage(), failure);
        }
    }

    static EmbeddedPostgres start(Path home, HomeLock lock, ServerAccount account) throws IOException, SQLException {
        var binaries = PostgresBinaries.onClassPath();
        var passwords = PasswordFiles.in(home);
        var cluster = new PostgresCluster(home, binaries.unpackInto(home), account);
        cluster.createUnlessThere(passwords.of(DatabaseSetup.SUPERUSER), binaries.major());
        cluster.stopOrphan();
        var server = new EmbeddedPostgres(lock, cluster, passwords, cluster.start());
        try {
            server.prepare(DATABASE);
        } catch (IOException | SQLException | RuntimeException failure) {
            cluster.stop();
            throw failure;
        }
        log.info("PostgreSQL {} serves {} on 127.0.0.1:{}", binaries.version(), home, server.port);
        return server;
    }

    /** The login the application serves with; a frozen server is given up after four seconds. */
    public Login application() {
        return application(DATABASE);
    }

    /** The login of the migrations, which may take long. */
    public Login owner() {
        return owner(DATABASE);
    }

    Login application(String database) {
        return login(database, DatabaseSetup.APPLICATION, 4);
    }

    Login owner(String database) {
        return login(database, DatabaseSetup.OWNER, 3600);
    }

    Login superuser(String database) {
        return login(database, DatabaseSetup.SUPERUSER, 600);
    }

    void prepare(String database) throws IOException, SQLException {
        var setup = new DatabaseSetup(passwords);
        setup.createUnlessThere(superuser("postgres"), database);
        setup.grantRoles(superuser(database));
    }

    private Login login(String database, String user, int socketTimeout) {
        // Without its detail a server error carries no values of people into our log.
        var url =
                "jdbc:postgresql://127.0.0.1:%d/%s?connectTimeout=2&socketTimeout=%d&logServerErrorDetail=false&ApplicationName=adep"
                        .formatted(port, database, socketTimeout);
        try {
            return new Login(url, user, passwords.of(user));
        } catch (IOException unreadable) {
            throw new DatabaseRefusal("The password of " + user + " cannot be read: " + unreadable, unreadable);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            cluster.stop();
        } catch (IOException | DatabaseRefusal failure) {
            // Nothing is lost: the next start stops what is left, and the log of the server is replayed.
            log.warn("PostgreSQL was not stopped: {}", failure.getMessage());
        }
    }
}
