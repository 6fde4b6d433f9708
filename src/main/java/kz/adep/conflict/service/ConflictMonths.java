package kz.adep.conflict.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import kz.adep.conflict.domain.MonthStanding;
import kz.adep.conflict.domain.MonthStanding.Confirmation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The months of the acting body; a trigger re-opens a confirmed one whose number changes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ConflictMonths {

    private final JdbcClient jdbc;

    ConflictMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every month of the span, the latest first. */
    List<MonthStanding> between(YearMonth from, YearMonth until) {
        return jdbc.sql("""
                        select month::date as month, coalesce(t.number, 0)::integer as number, coalesce(m.confirmed, false) as confirmed,
                               m.confirmed_number, m.confirmed_on, m.confirmed_by
                        from generate_series(:from::date, :until::date, interval '1 month') as month
                        left join (select month, sum(number) as number from conflict_tally group by month) as t using (month)
                        left join conflict_month m using (month)
                        order by month desc""")
                .param("from", from.atDay(1))
                .param("until", until.atDay(1))
                .query((row, index) -> new MonthStanding(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("number"),
                        row.getBoolean("confirmed"),
                        confirmation(row)))
                .list();
    }

    /** Holds back whoever would change the number of the month, until the end of the transaction. */
    void lock(int body, YearMonth month) {
        jdbc.sql("insert into conflict_month as m (state_body_id, month) values (?, ?)"
                        + " on conflict (state_body_id, month) do update set confirmed = m.confirmed")
                .params(body, month.atDay(1))
                .update();
    }

    void confirm(int body, YearMonth month, Confirmation confirmation) {
        jdbc.sql("""
                        update conflict_month set confirmed = true, confirmed_number = ?, confirmed_on = ?, confirmed_by = ?
                        where state_body_id = ? and month = ?""")
                .params(confirmation.conflicts(), confirmation.on(), confirmation.by(), body, month.atDay(1))
                .update();
    }

    private static @Nullable Confirmation confirmation(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("confirmed_on", LocalDate.class);
        return on == null
                ? null
                : new Confirmation(row.getInt("confirmed_number"), on, row.getObject("confirmed_by", UUID.class));
    }
}
