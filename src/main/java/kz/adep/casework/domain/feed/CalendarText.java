package kz.adep.casework.domain.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/** A calendar of whole days as RFC 5545 writes it: lines of at most 75 octets, ended by CRLF. */
public final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** Something on a day; the same id keeps its place in the reader's calendar when the day moves. */
    public record Day(UUID id, LocalDate day, String summary) {}

    public static String of(String name, Instant now, List<Day> days) {
        CalendarText calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Adep//Deadlines//EN");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("METHOD:PUBLISH");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        days.forEach(day -> calendar.event(day, now));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Day day, Instant now) {
        line("BEGIN:VEVENT");
        line("UID:" + day.id() + "@adep");
        line("DTSTAMP:" + STAMP.format(now));
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day.day()));
        line("DTEND;VALUE=DATE:"
                + DateTimeFormatter.BASIC_ISO_DATE.format(day.day().plusDays(1)));
        line("SUMMARY:" + escaped(day.summary()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** Folds a long line; a letter is never cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int letter = content.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        text.append("\r\n");
    }

    private static String escaped(String written) {
        return written.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n");
    }
}
