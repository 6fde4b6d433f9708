package kz.adep.platform.i18n;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.springframework.format.Formatter;

/** Reads a day as people here write it and as browsers send it; writes what a date field takes. */
final class DayFormatter implements Formatter<LocalDate> {

    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu]", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate parse(String text, Locale language) {
        return LocalDate.parse(text.strip(), READ);
    }

    @Override
    public String print(LocalDate day, Locale language) {
        return day.toString();
    }
}
