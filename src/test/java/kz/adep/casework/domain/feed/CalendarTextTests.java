package kz.adep.casework.domain.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.casework.domain.feed.CalendarText.Day;
import org.junit.jupiter.api.Test;

class CalendarTextTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00.5Z");
    private static final UUID ID = new UUID(1, 2);

    @Test
    void dayIsAWholeDay() {
        assertThat(calendar("MZ-2026-000001: Жауап"))
                .contains(
                        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:",
                        "DTSTAMP:20261122T080000Z\r\n",
                        "DTSTART;VALUE=DATE:20261231\r\n",
                        "DTEND;VALUE=DATE:20270101\r\n",
                        "SUMMARY:MZ-2026-000001: Жауап\r\n",
                        "UID:" + ID + "@adep\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void noLineIsLongerThan75Octets() {
        assertThat(calendar("Өтінішке жауап беру мерзімі ".repeat(20)).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void unfoldedTextIsWhatWasWritten() {
        String summary = "Ә😀қ".repeat(60);

        assertThat(calendar(summary).replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    @Test
    void signsOfTheFormatAreEscaped() {
        assertThat(calendar("a,b;c\\d\nEND:VEVENT")).contains("SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\r\n");
    }

    private static String calendar(String summary) {
        return CalendarText.of("Adep", NOW, List.of(new Day(ID, LocalDate.of(2026, 12, 31), summary)));
    }
}
