package kz.adep.platform.database;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to serve with a login that stands above the row policies, or from a database that may lose what it confirmed. */
@Component
final class DatabaseStanding implements SmartInitializingSingleton {

    private static final Map<String, Set<String>> DURABLE = Map.of(
            "fsync", Set.of("on"),
            "full_page_writes", Set.of("on"),
            "data_checksums", Set.of("on"),
            "synchronous_commit", Set.of("on", "remote_write", "remote_apply"));

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
        refuseUnlessDurable();
    }

    private void refuseIfAny(String query, String sentence) {
        database.sql(query).query(String.class).optional().ifPresent(found -> {
            throw new DatabaseRefusal(sentence.formatted(found));
        });
    }

    private void refuseUnlessDurable() {
        var weak = new TreeMap<String, String>();
        DURABLE.forEach((name, safe) -> {
            var value = setting(name);
            if (!safe.contains(value)) {
                weak.put(name, value);
            }
        });
        if (!weak.isEmpty()) {
            throw new DatabaseRefusal(
                    "The database may lose what it has confirmed, for it runs with " + weak + ": set each to on.");
        }
    }

    private String setting(String name) {
        return database.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
