package kz.adep.seed.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Opens the tables of the cases for a load by their owner: no row policy, no trigger, no index but the keys; and closes
 * them again as they were. All in the transaction of the load, which keeps everybody else out of the tables.
 */
public final class BulkTables {

    private static final List<String> TABLES = List.of(
            "case_file",
            "case_party",
            "case_message",
            "case_answer",
            "case_deadline",
            "case_search_document",
            "case_counter",
            "case_tally",
            "audit_head",
            "audit_entry");
    private static final String NAMES = "'" + String.join("','", TABLES) + "'";

    private final Connection connection;
    private final List<String> rebuild = new ArrayList<>();

    public BulkTables(Connection connection) {
        this.connection = connection;
    }

    public void open() throws SQLException {
        run("set local maintenance_work_mem = '512MB'", "set local work_mem = '128MB'");
        run("alter table staff_account no force row level security");
        for (String table : TABLES) {
            run(
                    "alter table " + table + " no force row level security",
                    "alter table " + table + " disable trigger user");
        }
        setAside("""
                select 'alter table ' || conrelid::regclass || ' drop constraint ' || conname,
                       'alter table ' || conrelid::regclass || ' add constraint ' || conname || ' ' || pg_get_constraintdef(oid)
                from pg_constraint where contype = 'f' and conrelid::regclass::text in (%s)""");
        setAside("""
                select 'drop index ' || i.indexrelid::regclass, pg_get_indexdef(i.indexrelid)
                from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.contype in ('p', 'u')
                where c.oid is null and i.indrelid::regclass::text in (%s, 'search_word')""");
        run(
                "create temporary table seeded_head (like audit_head) on commit drop",
                "create temporary table seeded_counter (like case_counter) on commit drop",
                "create temporary table seeded_tally (like case_tally) on commit drop");
    }

    /** Fills the search index for cases that are not in it, and the list of words. */
    public void indexTexts(String vocabulary) throws SQLException {
        run("""
                insert into case_search_document (state_body_id, case_id, withheld, received_at, lexemes)
                select f.state_body_id, f.id, f.withheld, f.received_at,
                    search_lexemes(concat_ws(' ', f.subject, f.narrative, f.norm, m.body, a.body))
                    || array_to_tsvector(coalesce(p.names, '{}'))
                from case_file f
                left join (select state_body_id, case_id, string_agg(body, ' ') as body from case_message group by 1, 2) m
                    on m.state_body_id = f.state_body_id and m.case_id = f.id
                left join case_answer a on a.state_body_id = f.state_body_id and a.case_id = f.id
                left join (select state_body_id, case_id, array_agg(distinct n) as names
                    from case_party, unnest(name_index) n group by 1, 2) p
                    on p.state_body_id = f.state_body_id and p.case_id = f.id
                where not exists (select from case_search_document d
                    where d.state_body_id = f.state_body_id and d.case_id = f.id)""");
        try (PreparedStatement words = connection.prepareStatement("""
                insert into search_word (word) select l from unnest(tsvector_to_array(search_lexemes(?))) l
                where length(l) >= 4 and not exists (select from search_word w where w.word = l)""")) {
            words.setString(1, vocabulary);
            words.execute();
        }
    }

    public void close() throws SQLException {
        run(
                """
                insert into case_tally as t select * from seeded_tally
                on conflict (state_body_id, withheld, fact, day, kind, outcome, late) do update
                    set number = t.number + excluded.number""",
                """
                insert into case_counter select * from seeded_counter
                on conflict (state_body_id, register_year, withheld) do update set last = excluded.last""",
                """
                insert into audit_head select * from seeded_head
                on conflict (state_body_id, withheld) do update set seq = excluded.seq, hash = excluded.hash""",
                // figures published before know nothing of these cases: they are added up anew when asked for
                "delete from national_edition");
        for (String statement : rebuild) {
            run(statement);
        }
        for (String table : TABLES) {
            run("alter table " + table + " enable trigger user", "alter table " + table + " force row level security");
        }
        run("alter table staff_account force row level security");
    }

    /** Drops what the query names first and keeps what it names second; indexes are rebuilt before the references. */
    private void setAside(String query) throws SQLException {
        List<String> drops = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query.formatted(NAMES))) {
            while (row.next()) {
                drops.add(row.getString(1));
                definitions.add(row.getString(2));
            }
        }
        rebuild.addAll(0, definitions);
        for (String drop : drops) {
            run(drop);
        }
    }

    private void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
