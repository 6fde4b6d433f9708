package kz.adep.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts of cases by state body that are kept in the transaction of each case. No case is read, so the cost does not grow
 * with their number. Where bodies are asked for, absent means all that the caller's wall lets count.
 */
@Repository
@Transactional(readOnly = true)
public class CaseTallies {

    /** A consultation has no legal term, so it is never in time or late. */
    private static final String SUMS = """
            coalesce(sum(number) filter (where fact = 'RECEIVED'), 0) as received,
            coalesce(sum(number) filter (where fact = 'CLOSED'), 0) as closed,
            coalesce(sum(number) filter (where fact = 'CLOSED' and kind <> 'CONSULTATION'), 0) as with_term,
            coalesce(sum(number) filter (where fact = 'CLOSED' and kind <> 'CONSULTATION' and late), 0) as late
            from case_tally
            where fact in ('RECEIVED', 'CLOSED') and day between :first and :last
            and (:bodies::integer[] is null or state_body_id = any (:bodies::integer[]))
            """;

    private final JdbcClient jdbc;

    CaseTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What happened in a stretch of time.
     *
     * @param withTerm closed cases that had a legal term
     * @param late those of them closed after it
     */
    public record Flow(long received, long closed, long withTerm, long late) {}

    /** What happened in a month. */
    public record MonthFlow(YearMonth month, Flow flow) {}

    /** What happened in a body. */
    public record BodyFlow(int stateBodyId, Flow flow) {}

    /** What happened to cases of a kind. */
    public record KindFlow(CaseKind kind, Flow flow) {}

    /** Cases closed with an outcome. */
    public record OutcomeCount(Outcome outcome, long number) {}

    /** Open cases of a body, and those of them past their due day. */
    public record Stock(int stateBodyId, long open, long overdue) {}

    /** Months without cases are left out. */
    public List<MonthFlow> byMonth(YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        return flows("day", first, last, bodies)
                .query((row, index) -> new MonthFlow(YearMonth.from(row.getObject("key", LocalDate.class)), flow(row)))
                .list();
    }

    public List<BodyFlow> byBody(YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        return flows("state_body_id", first, last, bodies)
                .query((row, index) -> new BodyFlow(row.getInt("key"), flow(row)))
                .list();
    }

    public List<KindFlow> byKind(YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        return flows("kind", first, last, bodies)
                .query((row, index) -> new KindFlow(CaseKind.valueOf(row.getString("key")), flow(row)))
                .list();
    }

    /** Cases closed without an outcome are left out. */
    public List<OutcomeCount> byOutcome(YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        return flows("nullif(outcome, '')", first, last, bodies)
                .query((row, index) -> Map.entry(Optional.ofNullable(row.getString("key")), row.getLong("closed")))
                .list()
                .stream()
                .flatMap(each ->
                        each
                                .getKey()
                                .map(outcome -> new OutcomeCount(Outcome.valueOf(outcome), each.getValue()))
                                .stream())
                .toList();
    }

    public List<Stock> open(LocalDate today, @Nullable Collection<Integer> bodies) {
        return jdbc.sql("""
                        select state_body_id, sum(number) as open,
                        coalesce(sum(number) filter (where day < :today), 0) as overdue
                        from case_tally
                        where fact = 'OPEN' and (:bodies::integer[] is null or state_body_id = any (:bodies::integer[]))
                        group by state_body_id order by state_body_id
                        """)
                .param("today", today)
                .param("bodies", array(bodies))
                .query((row, index) ->
                        new Stock(row.getInt("state_body_id"), row.getLong("open"), row.getLong("overdue")))
                .list();
    }

    private JdbcClient.StatementSpec flows(
            String key, YearMonth first, YearMonth last, @Nullable Collection<Integer> bodies) {
        return jdbc.sql("select " + key + " as key, " + SUMS + " group by 1 order by 1")
                .param("first", first.atDay(1))
                .param("last", last.atDay(1))
                .param("bodies", array(bodies));
    }

    private static Integer @Nullable [] array(@Nullable Collection<Integer> bodies) {
        return bodies == null ? null : bodies.toArray(Integer[]::new);
    }

    private static Flow flow(ResultSet row) throws SQLException {
        return new Flow(row.getLong("received"), row.getLong("closed"), row.getLong("with_term"), row.getLong("late"));
    }
}
