package kz.adep.directory.service.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.directory.domain.reception.HeldDay;
import kz.adep.directory.domain.reception.Hours;
import kz.adep.directory.domain.reception.ReceptionRule;
import kz.adep.directory.domain.reception.ReceptionSchedule;
import kz.adep.directory.domain.reception.SingleDay;
import kz.adep.directory.domain.reception.Week;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Schedules and held days as the database has them; within a transaction of the caller. */
@Repository
class ReceptionStore {

    private static final Comparator<ReceptionRule> BY_WEEKDAY =
            Comparator.comparing(ReceptionRule::weekday).thenComparing(ReceptionRule::week);

    private final JdbcClient jdbc;

    ReceptionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of each of the bodies. Single days before the first of the month before are of no more use. */
    Map<Integer, ReceptionSchedule> schedules(Collection<Integer> bodies, LocalDate today) {
        Integer[] wanted = bodies.toArray(Integer[]::new);
        Map<Integer, List<ReceptionRule>> rules =
                byBody(jdbc.sql("select * from reception_rule where state_body_id = any (?) order by opens, id")
                        .param(wanted)
                        .query((row, number) -> Map.entry(row.getInt("state_body_id"), rule(row)))
                        .list());
        Map<Integer, List<SingleDay>> days = byBody(jdbc.sql(
                        "select * from reception_day where state_body_id = any (?) and day >= ? order by day")
                .params(wanted, today.withDayOfMonth(1).minusMonths(1))
                .query((row, number) -> Map.entry(
                        row.getInt("state_body_id"), new SingleDay(row.getObject("day", LocalDate.class), hours(row))))
                .list());
        return bodies.stream()
                .distinct()
                .collect(Collectors.toMap(
                        body -> body,
                        body -> new ReceptionSchedule(
                                rules.getOrDefault(body, List.of()).stream()
                                        .sorted(BY_WEEKDAY)
                                        .toList(),
                                days.getOrDefault(body, List.of()))));
    }

    void add(int body, ReceptionRule rule) {
        jdbc.sql("""
                        insert into reception_rule (state_body_id, id, weekday, week, opens, closes)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        body,
                        rule.id(),
                        rule.weekday().name(),
                        rule.week().name(),
                        rule.hours().opens(),
                        rule.hours().closes())
                .update();
    }

    boolean removeRule(int body, UUID id) {
        return jdbc.sql("delete from reception_rule where state_body_id = ? and id = ?")
                        .params(body, id)
                        .update()
                > 0;
    }

    void put(int body, SingleDay day) {
        jdbc.sql("""
                        insert into reception_day (state_body_id, day, opens, closes) values (:body, :day, :opens, :closes)
                        on conflict (state_body_id, day) do update set opens = :opens, closes = :closes""")
                .param("body", body)
                .param("day", day.day())
                .param("opens", day.hours().map(Hours::opens).orElse(null))
                .param("closes", day.hours().map(Hours::closes).orElse(null))
                .update();
    }

    boolean removeDay(int body, LocalDate day) {
        return jdbc.sql("delete from reception_day where state_body_id = ? and day = ?")
                        .params(body, day)
                        .update()
                > 0;
    }

    List<HeldDay> held(int body, LocalDate first, LocalDate last) {
        return jdbc.sql(
                        "select * from reception_held where state_body_id = ? and day between ? and ? order by day desc")
                .params(body, first, last)
                .query((row, number) -> new HeldDay(row.getObject("day", LocalDate.class), row.getInt("received")))
                .list();
    }

    void put(int body, HeldDay held) {
        jdbc.sql("""
                        insert into reception_held (state_body_id, day, received) values (:body, :day, :received)
                        on conflict (state_body_id, day) do update set received = :received""")
                .param("body", body)
                .param("day", held.day())
                .param("received", held.received())
                .update();
    }

    private static ReceptionRule rule(ResultSet row) throws SQLException {
        return new ReceptionRule(
                row.getObject("id", UUID.class),
                DayOfWeek.valueOf(row.getString("weekday")),
                Week.valueOf(row.getString("week")),
                new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)));
    }

    private static <T> Map<Integer, List<T>> byBody(List<Map.Entry<Integer, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static @Nullable Hours hours(ResultSet row) throws SQLException {
        LocalTime opens = row.getObject("opens", LocalTime.class);
        return opens == null ? null : new Hours(opens, row.getObject("closes", LocalTime.class));
    }
}
