package kz.adep.platform.database;

import java.util.List;
import kz.adep.platform.database.EmbeddedPostgres.Login;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One statement at a time under one login. */
record Sql(JdbcClient client) {

    static Sql on(Login login) {
        return new Sql(JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password())));
    }

    void run(String statement) {
        client.sql(statement).update();
    }

    String text(String query) {
        return client.sql(query).query(String.class).single();
    }

    List<String> list(String query) {
        return client.sql(query).query(String.class).list();
    }

    long number(String query) {
        return client.sql(query).query(Long.class).single();
    }
}
