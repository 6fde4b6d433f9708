package kz.adep.seed.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What stands in the database before the load: whether it may be filled, its bodies, counters and chains. */
public final class Standing {

    /** The body of the demonstration's commissioner comes first and so becomes the largest. */
    private static final int OF_THE_DEMONSTRATION = 120;

    private static final int FIRST_INVENTED = 100_000;

    private final Connection connection;

    public Standing(Connection connection) {
        this.connection = connection;
    }

    /** A series of register numbers, or a chain of the audit trail. */
    record Series(int body, int year, boolean withheld) {}

    /** Where a chain ends. */
    record End(long seq, String hash) {}

    /** True cases are never mixed with invented ones; an empty database is filled only where that is certainly meant. */
    public void refuseTrueCases(boolean certain) throws SQLException {
        boolean demonstration = number("select count(*) from demo_standing where wanted") > 0;
        if (!demonstration && !certain) {
            throw new RuleViolation("seed.refused.uncertain");
        }
        if (!demonstration && number("select count(*) from (select from case_file limit 1) one") > 0) {
            throw new RuleViolation("seed.refused.cases");
        }
    }

    /** As many bodies as wanted; those missing are invented. */
    public List<Integer> bodies(int wanted) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into state_body (id, parent_id, kind, code, region_code, name_kk, name_ru, name_en)
                select n, p.id, 'TERRITORIAL', 'S-' || n, r.code, p.name_kk || ' — ' || r.name_kk || ', ' || n,
                    p.name_ru || ' — ' || r.name_ru || ', ' || n, p.name_en || ' — ' || r.name_en || ', ' || n
                from generate_series(?, ? + ? - 1 - (select count(*) from state_body where takes_part)) n
                join lateral (select * from state_body where kind = 'MINISTRY' and takes_part
                    order by (id * 7919 + n) % 1009, id limit 1) p on true
                join lateral (select * from region order by (code * 31 + n) % 101, code limit 1) r on true
                on conflict do nothing""")) {
            insert.setInt(1, FIRST_INVENTED);
            insert.setInt(2, FIRST_INVENTED);
            insert.setInt(3, wanted);
            insert.executeUpdate();
        }
        List<Integer> bodies = new ArrayList<>();
        each(
                "select id from state_body where takes_part order by id <> " + OF_THE_DEMONSTRATION
                        + ", (id * 7919) % 1009, id" + " limit " + wanted,
                row -> bodies.add(row.getInt(1)));
        return bodies;
    }

    Map<Series, Integer> counters() throws SQLException {
        Map<Series, Integer> counters = new HashMap<>();
        each(
                "select state_body_id, register_year, withheld, last from case_counter",
                row -> counters.put(new Series(row.getInt(1), row.getInt(2), row.getBoolean(3)), row.getInt(4)));
        return counters;
    }

    /** By body and side; the year is 0. */
    Map<Series, End> chains() throws SQLException {
        Map<Series, End> chains = new HashMap<>();
        each(
                "select state_body_id, withheld, seq, hash from audit_head",
                row -> chains.put(
                        new Series(row.getInt(1), 0, row.getBoolean(2)),
                        new End(row.getLong(3), HexFormat.of().formatHex(row.getBytes(4)))));
        return chains;
    }

    /** The commissioner's account of each body that has one. */
    Map<Integer, UUID> commissioners() throws SQLException {
        Map<Integer, UUID> accounts = new HashMap<>();
        each(
                "select state_body_id, id from staff_account where role = 'COMMISSIONER'",
                row -> accounts.put(row.getInt(1), row.getObject(2, UUID.class)));
        return accounts;
    }

    private long number(String query) throws SQLException {
        long[] number = new long[1];
        each(query, row -> number[0] = row.getLong(1));
        return number[0];
    }

    private interface Reader {
        @Nullable
        Object read(ResultSet row) throws SQLException;
    }

    private void each(String query, Reader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }
}
