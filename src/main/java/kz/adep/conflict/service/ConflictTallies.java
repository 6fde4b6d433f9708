package kz.adep.conflict.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.adep.conflict.ConflictCounts.MonthCount;
import kz.adep.conflict.InterventionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers that triggers keep in the transaction of each conflict and intervention, as far as the walls let one count. */
@Repository
@Transactional(readOnly = true, propagation = Propagation.MANDATORY)
public class ConflictTallies {

    private final JdbcClient jdbc;

    ConflictTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a body in a span of months. */
    public record Sum(int stateBodyId, int conflicts, int monthsConfirmed) {}

    /** Bodies of which nothing is known are left out. */
    public List<Sum> sums(YearMonth from, YearMonth until) {
        return jdbc.sql("""
                        select state_body_id, sum(number)::integer as conflicts, sum(confirmed)::integer as months_confirmed
                        from (select state_body_id, number, 0 as confirmed from conflict_tally where month between :from and :until
                              union all
                              select state_body_id, 0, 1 from conflict_month where confirmed and month between :from and :until) as fact
                        group by state_body_id""")
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .query(Sum.class)
                .list();
    }

    /** Every month of the span for the one body that the wall lets see. */
    public List<MonthCount> months(YearMonth from, YearMonth until) {
        return jdbc.sql("""
                        select month::date as month, coalesce(t.number, 0)::integer as number, coalesce(m.confirmed, false) as confirmed
                        from generate_series(:from::date, :until::date, interval '1 month') as month
                        left join (select month, sum(number) as number from conflict_tally group by month) as t using (month)
                        left join conflict_month m using (month)
                        order by month""")
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .query((row, index) -> new MonthCount(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("number"),
                        row.getBoolean("confirmed")))
                .list();
    }

    /** The first month of such an intervention by body. */
    public Map<Integer, YearMonth> firstInterventions(InterventionKind kind, YearMonth from, YearMonth until) {
        Map<Integer, YearMonth> first = new TreeMap<>();
        jdbc.sql("""
                        select state_body_id, min(month) as month from intervention_tally
                        where kind = :kind and month between :from and :until and number > 0 group by state_body_id""")
                .param("kind", kind.name())
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .query(row -> {
                    first.put(row.getInt("state_body_id"), YearMonth.from(row.getObject("month", LocalDate.class)));
                });
        return first;
    }
}
