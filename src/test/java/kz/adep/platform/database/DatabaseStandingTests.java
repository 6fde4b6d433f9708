package kz.adep.platform.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.adep.TestDatabase;
import kz.adep.platform.database.EmbeddedPostgres.Login;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DatabaseStandingTests {

    private static TestDatabase database;
    private static Login superuser;

    @BeforeAll
    static void createDatabase() {
        database = TestDatabase.fresh("standing");
        superuser = TestServer.running().superuser("standing");
    }

    @Test
    void applicationLoginOnTheEmbeddedServerIsFit() {
        assertThatCode(() -> check(database.application())).doesNotThrowAnyException();
    }

    @Test
    void superuserIsRefused() {
        assertThatThrownBy(() -> check(superuser))
                .isInstanceOf(DatabaseRefusal.class)
                .hasMessageContaining("postgres, a superuser");
    }

    @Test
    void loginThatMayBecomeSuperuserIsRefused() {
        var sql = Sql.on(superuser);
        sql.run("grant postgres to adep_app");
        try {
            assertThatThrownBy(() -> check(database.application())).hasMessageContaining("may become postgres");
        } finally {
            sql.run("revoke postgres from adep_app");
        }
    }

    @Test
    void loginThatBypassesThePoliciesIsRefused() {
        var sql = Sql.on(superuser);
        sql.run("alter role adep_app bypassrls");
        try {
            assertThatThrownBy(() -> check(database.application())).hasMessageContaining("BYPASSRLS");
        } finally {
            sql.run("alter role adep_app nobypassrls");
        }
    }

    @Test
    void ownerOfATableIsRefused() {
        Sql.on(database.owner()).run("create table owned (id int)");

        assertThatThrownBy(() -> check(database.owner())).hasMessageContaining("adep_owner owns owned");
    }

    @Test
    void databaseThatConfirmsBeforeItWritesIsRefused() {
        var hasty = database.application();
        var url = hasty.url() + "&options=-c%20synchronous_commit=off";

        assertThatThrownBy(() -> check(new Login(url, hasty.user(), hasty.password())))
                .hasMessageContaining("synchronous_commit=off");
    }

    private static void check(Login login) {
        new DatabaseStanding(new DriverManagerDataSource(login.url(), login.user(), login.password()))
                .afterSingletonsInstantiated();
    }
}
