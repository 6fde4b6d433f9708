package kz.adep.calendar.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class LegalCalendarsTests {

    /** A day that no other test counts, because the database is shared. */
    private static final LocalDate MONDAY = LocalDate.of(2027, 11, 8);

    private static final String DAY_OFF =
            "insert into calendar_day (day, kind, reason, status) values (?, 'DAY_OFF_TRANSFERRED', 'SWAPPED', 'CONFIRMED')";

    @Autowired
    private CalendarReader reader;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private LegalCalendars calendars;

    @BeforeEach
    void lookOnce() {
        InstantSource source = now::get;
        calendars = new LegalCalendars(reader, source.withZone(ZoneOffset.UTC));
        assertThat(mondayIsWorking()).isTrue();
    }

    @AfterEach
    void removeTheDayOff() {
        administer("delete from calendar_day where day = ?", MONDAY);
    }

    @Test
    void changeOfTheCalendarIsSeenAfterAMinute() {
        administer(DAY_OFF, MONDAY);

        now.set(Instant.EPOCH.plusSeconds(59));
        assertThat(mondayIsWorking()).isTrue();

        now.set(Instant.EPOCH.plusSeconds(60));
        assertThat(mondayIsWorking()).isFalse();
    }

    @Test
    void unchangedCalendarIsNotReadAgain() {
        var before = as(ActingAs.visitor(), calendars::get);
        now.set(Instant.EPOCH.plusSeconds(60));

        assertThat(as(ActingAs.visitor(), calendars::get)).isSameAs(before);
    }

    @Test
    void everyChangeMakesANewEdition() {
        var before = as(ActingAs.visitor(), reader::edition);
        administer(DAY_OFF, MONDAY);

        assertThat(as(ActingAs.visitor(), reader::edition)).isEqualTo(before + 1);
    }

    @Test
    void onlyAdministratorsChangeTheCalendar() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> change(ActingAs.office(1, UUID.randomUUID()), DAY_OFF, MONDAY))
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void dayOfAYearNotLoadedIsNotStored() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> administer(DAY_OFF, LocalDate.of(2029, 1, 1)));
    }

    private boolean mondayIsWorking() {
        return as(ActingAs.visitor(), () -> calendars.get().workingDays().isWorking(MONDAY));
    }

    private void administer(String sql, LocalDate day) {
        change(ActingAs.administrator(UUID.randomUUID()), sql, day);
    }

    private void change(ActingAs actingAs, String sql, LocalDate day) {
        ActingScope.run(
                actingAs,
                () -> transactions.executeWithoutResult(
                        status -> jdbc.sql(sql).param(day).update()));
    }

    private static <T> T as(ActingAs actingAs, Supplier<T> work) {
        return ActingScope.call(actingAs, work);
    }
}
