package kz.adep.platform.database;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to serve with a login that stands above the row policies, or from a database that may lose what it confirmed. */
@Component
final class DatabaseStanding implements SmartInitializingSingleton {

    private static final Map<String, List<String>> DURABLE = Map.of(
            "fsync", List.of("on"),
            "full_page_writes", List.of("on"),
            "data_checksums", List.of("on"),
            "synchronous_commit", List.of("on", "remote_write", "remote_apply"));

    // A role that the login may take counts as the login itself.
    private static final String ABOVE_THE_POLICIES = """
            select rolname from pg_roles
             where (rolsuper or rolbypassrls) and pg_has_role(session_user, oid, 'MEMBER')
             order by rolname limit 1""";

    private static final String OWNED_TABLE = """
            select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not like 'pg\\_%'
               and n.nspname <> 'information_schema' and pg_has_role(session_user, c.relowner, 'MEMBER')
             order by 1 limit 1""";

    private final JdbcClient database;

    DatabaseStanding(DataSource dataSource) {
        this.database = JdbcClient.create(dataSource);
    }

    @Override
    public void afterSingletonsInstantiated() {
        var login = database.sql("select session_user").query(String.class).single();
        refuseIfAny(
                ABOVE_THE_POLICIES,
                "The login " + login + " is or may become %s, a superuser or a role with BYPASSRLS:"
                        + " serve with adep_app as db/init/roles.sql creates it.");
        refuseIfAny(
                OWNED_TABLE,
                "The login " + login + " owns %s: serve with adep_app, and let only adep_owner run the migrations.");
        DURABLE.forEach(this::refuseUnless);
    }

    private void refuseIfAny(String query, String sentence) {
        database.sql(query).query(String.class).optional().ifPresent(found -> {
            throw new DatabaseRefusal(sentence.formatted(found));
        });
    }

    private void refuseUnless(String setting, List<String> safe) {
        var value = database.sql("select current_setting(?)")
                .param(setting)
                .query(String.class)
                .single();
        if (!safe.contains(value)) {
            throw new DatabaseRefusal("The database runs with " + setting + " = " + value
                    + " and may lose what it has confirmed: set it to on.");
        }
    }
}
