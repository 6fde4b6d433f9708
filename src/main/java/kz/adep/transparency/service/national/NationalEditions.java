package kz.adep.transparency.service.national;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import kz.adep.casework.CaseKind;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Editions of the country's figures: added up once after a quarter, as a visitor may count, and the same ever after. Tallies
 * of past months go on changing, and who saw each change would learn of a single case.
 */
@Service
class NationalEditions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    NationalEditions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What was added up.
     *
     * @param through the last month that is counted
     * @param madeAt civil time of the office
     */
    record Edition(YearMonth through, LocalDateTime madeAt, List<RegionCount> counts) {}

    /**
     * Cases of a region and year that have all this in common.
     *
     * @param region code of the region; absent for central bodies
     * @param received whether they were received in the year; else they were closed in it
     * @param outcome empty for received cases, and for cases closed without one
     */
    record RegionCount(
            @Nullable Integer region,
            int year,
            boolean received,
            CaseKind kind,
            String outcome,
            boolean late,
            long number) {}

    /** The edition of this month, made now if it was not before. */
    Edition through(YearMonth last) {
        return ActingScope.call(
                ActingAs.visitor(), () -> Objects.requireNonNull(transaction.execute(status -> made(last))));
    }

    private Edition made(YearMonth last) {
        jdbc.sql("select make_national_edition(?, ?)")
                .param(last.atDay(1))
                .param(OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC))
                .query((row, index) -> true)
                .single();
        OffsetDateTime madeAt = jdbc.sql("select made_at from national_edition where through = ?")
                .param(last.atDay(1))
                .query(OffsetDateTime.class)
                .single();
        LocalDateTime local = LocalDateTime.ofInstant(madeAt.toInstant(), clock.getZone());
        return new Edition(last, local, counts(last));
    }

    private List<RegionCount> counts(YearMonth last) {
        return jdbc.sql("""
                        select region_code, year, received, kind, outcome, late, number
                        from national_count where through = ? order by year, region_code, received, kind, outcome, late""")
                .param(last.atDay(1))
                .query((row, index) -> new RegionCount(
                        row.getObject("region_code", Integer.class),
                        row.getInt("year"),
                        row.getBoolean("received"),
                        CaseKind.valueOf(row.getString("kind")),
                        row.getString("outcome"),
                        row.getBoolean("late"),
                        row.getLong("number")))
                .list();
    }
}
