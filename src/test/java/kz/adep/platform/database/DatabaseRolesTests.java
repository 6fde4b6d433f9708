package kz.adep.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.adep.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseRolesTests {

    private static Sql owner;
    private static Sql application;

    @BeforeAll
    static void createDatabase() {
        var database = TestDatabase.fresh("roles");
        owner = Sql.on(database.owner());
        application = Sql.on(database.application());
    }

    @Test
    void noRoleStandsAboveThePolicies() {
        assertThat(owner.list("""
                        select rolname from pg_roles where rolname like 'adep\\_%'
                         and (rolsuper or rolbypassrls or rolinherit or rolcreaterole or rolcreatedb or rolreplication)""")).isEmpty();
    }

    @Test
    void onlyTheTwoLoginsMaySignIn() {
        assertThat(owner.list("select rolname from pg_roles where rolcanlogin and rolname like 'adep\\_%' order by 1"))
                .containsExactly("adep_app", "adep_owner");
    }

    @Test
    void membershipsAreExactlyTheDeclaredOnes() {
        assertThat(owner.list("""
                        select member::regrole || ' ' || string_agg(roleid::regrole::text, ' ' order by roleid::regrole::text)
                          from pg_auth_members where member::regrole::text like 'adep\\_%'
                           and set_option and not inherit_option and not admin_option
                         group by member order by 1"""))
                .containsExactly(
                        "adep_app adep_admin adep_agency adep_office adep_public",
                        "adep_owner adep_bell adep_register adep_search adep_tally");
    }

    @Test
    void databaseAndSchemaBelongToTheOwner() {
        assertThat(owner.text("select datdba::regrole from pg_database where datname = current_database()"))
                .isEqualTo("adep_owner");
        assertThat(owner.text("select nspowner::regrole from pg_namespace where nspname = 'public'"))
                .isEqualTo("adep_owner");
    }

    @Test
    void applicationCreatesNothing() {
        assertThatThrownBy(() -> application.run("create table mine (id int)"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> application.run("create temp table mine (id int)"))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adep_office", "adep_agency", "adep_public", "adep_admin"})
    void applicationActsInEachOfItsRoles(String role) {
        assertThat(application.text("select set_config('role', '" + role + "', true)"))
                .isEqualTo(role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"adep_owner", "adep_tally", "adep_register", "adep_search", "postgres"})
    void applicationNeverActsInAnother(String role) {
        assertThatThrownBy(() -> application.text("select set_config('role', '" + role + "', true)"))
                .hasStackTraceContaining("permission denied to set role");
    }

    @Test
    void rightsOfARoleHoldOnlyWhileItActs() {
        owner.run("create table seen_by_office (id int)");
        owner.run("grant select on seen_by_office to adep_office");

        assertThatThrownBy(() -> application.list("select id from seen_by_office"))
                .hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"adep_tally", "adep_register", "adep_search"})
    void ownerHandsFunctionsToTheirOwners(String role) {
        owner.run("create function handed_to_" + role + "() returns int language sql as 'select 1'");

        owner.run("alter function handed_to_" + role + "() owner to " + role);

        assertThat(owner.text("select proowner::regrole from pg_proc where proname = 'handed_to_" + role + "'"))
                .isEqualTo(role);
    }

    @Test
    void policiesOfAFunctionOwnerDoNotHoldForTheTableOwner() {
        owner.run("create table tallied as select 1 as id");
        owner.run("alter table tallied enable row level security");
        owner.run("alter table tallied force row level security");
        owner.run("create policy all_rows on tallied for select to adep_tally using (true)");

        assertThat(owner.number("select count(*) from tallied")).isZero();
    }

    @Test
    void extensionsNeedNoSuperuser() {
        owner.run("create extension pg_trgm");
        owner.run("create extension btree_gin");

        assertThat(owner.number("select count(*) from pg_extension where extname in ('pg_trgm', 'btree_gin')"))
                .isEqualTo(2);
    }
}
