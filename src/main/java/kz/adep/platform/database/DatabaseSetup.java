package kz.adep.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import kz.adep.platform.database.EmbeddedPostgres.Login;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Brings the server to the state in which the operator of an own server would hand it over. */
final class DatabaseSetup {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "adep_owner";
    static final String APPLICATION = "adep_app";

    private final PasswordFiles passwords;

    DatabaseSetup(PasswordFiles passwords) {
        this.passwords = passwords;
    }

    void createUnlessThere(Login server, String database) throws SQLException {
        try (var connection = connect(server);
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            if (!query.executeQuery().next()) {
                execute(
                        connection,
                        "create database " + connection.createStatement().enquoteIdentifier(database, true)
                                + " encoding 'UTF8' template template0");
            }
        }
    }

    /** Every time, not only once: a role that a newer version needs is there before its migration. */
    void grantRoles(Login database) throws SQLException, IOException {
        try (var connection = connect(database)) {
            execute(connection, new ClassPathResource("db/init/roles.sql").getContentAsString(StandardCharsets.UTF_8));
            for (var login : new String[] {OWNER, APPLICATION}) {
                execute(connection, "alter role " + login + " password '" + passwords.of(login) + "'");
            }
        }
    }

    // By class name: in the packed jar DriverManager does not always see the drivers of the nested class path.
    private static Connection connect(Login login) throws SQLException {
        var source = new DriverManagerDataSource(login.url(), login.user(), login.password());
        source.setDriverClassName("org.postgresql.Driver");
        return source.getConnection();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
