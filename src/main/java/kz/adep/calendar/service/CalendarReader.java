package kz.adep.calendar.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.CalendarDay;
import kz.adep.calendar.DayReason;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.LegalBasis;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.calendar.domain.LegalCalendar;
import kz.adep.calendar.domain.OfficeHours;
import kz.adep.calendar.domain.Rulebook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the calendar and its rules from the database. */
@Repository
@Transactional(readOnly = true)
class CalendarReader {

    private final JdbcClient jdbc;

    CalendarReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int edition() {
        return jdbc.sql("select number from calendar_edition")
                .query(Integer.class)
                .single();
    }

    /** The edition is read first: a change in between makes the next look read again. */
    LegalCalendar read() {
        return new LegalCalendar(new WorkingCalendar(edition(), years(), days()), new Rulebook(rules(), officeHours()));
    }

    private Map<Integer, CalendarDay.Status> years() {
        return jdbc
                .sql("select year, status from calendar_year")
                .query((row, number) ->
                        Map.entry(row.getInt("year"), CalendarDay.Status.valueOf(row.getString("status"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<CalendarDay> days() {
        return jdbc.sql("select day, kind, reason, status from calendar_day")
                .query((row, number) -> new CalendarDay(
                        row.getObject("day", LocalDate.class),
                        CalendarDay.Kind.valueOf(row.getString("kind")),
                        DayReason.valueOf(row.getString("reason")),
                        CalendarDay.Status.valueOf(row.getString("status"))))
                .list();
    }

    private List<DeadlineRule> rules() {
        return jdbc.sql("select * from deadline_rule")
                .query((row, number) -> {
                    var appealType = row.getString("appeal_type");
                    return new DeadlineRule(
                            row.getString("code"),
                            DeadlineRule.Step.valueOf(row.getString("step")),
                            appealType == null ? null : AppealType.valueOf(appealType),
                            basis(row),
                            row.getInt("length"),
                            DeadlineRule.Unit.valueOf(row.getString("unit")),
                            DeadlineRule.CountsFrom.valueOf(row.getString("counts_from")),
                            row.getBoolean("extendable"),
                            row.getBoolean("suspends"));
                })
                .list();
    }

    private List<OfficeHours> officeHours() {
        return jdbc.sql("select * from office_hours")
                .query((row, number) -> new OfficeHours(row.getObject("closes_at", LocalTime.class), basis(row)))
                .list();
    }

    private static LegalBasis basis(ResultSet row) throws SQLException {
        return new LegalBasis(
                row.getString("act"),
                row.getString("article"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
