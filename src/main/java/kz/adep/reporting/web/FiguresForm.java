package kz.adep.reporting.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.adep.reporting.service.ReportDesk;
import kz.adep.reporting.service.ReportPage;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one section as they were typed.
 *
 * @param problems message keys by indicator, filled by the check
 */
record FiguresForm(@Nullable String section, Map<String, Line> figures, Map<String, String> problems) {

    private static final int LONGEST_REASON = 500;

    record Line(@Nullable String number, @Nullable String reason) {}

    /** Nothing is bound where nothing was sent. */
    FiguresForm {
        figures = java.util.Objects.requireNonNullElse(figures, Map.of());
        problems = java.util.Objects.requireNonNullElse(problems, Map.of());
    }

    static FiguresForm empty() {
        return new FiguresForm(null, Map.of(), Map.of());
    }

    /** The same with what is wrong with it; lines of other sections and unknown ones are dropped. */
    FiguresForm checkedAgainst(ReportPage page) {
        Map<String, Line> known = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        page.parts().stream()
                .filter(part -> part.code().equals(section))
                .flatMap(part -> part.lines().stream())
                .forEach(line -> {
                    Line typed = figures.get(line.indicator().code());
                    if (typed != null) {
                        known.put(line.indicator().code(), typed);
                        check(found, line, typed);
                    }
                });
        return new FiguresForm(section, known, found);
    }

    private static void check(Map<String, String> found, ReportPage.Line line, Line typed) {
        String code = line.indicator().code();
        if (!digits(typed.number()).matches("\\d{0,12}")) {
            found.put(code, "reporting.figure.number");
        } else if (line.indicator().isComputed()
                && number(typed) != null
                && text(typed.reason()).isBlank()) {
            found.put(code, "reporting.figure.reason");
        } else if (text(typed.reason()).length() > LONGEST_REASON) {
            found.put(code, "reporting.figure.reason.size");
        }
    }

    Map<String, ReportDesk.Entry> entries() {
        Map<String, ReportDesk.Entry> entries = new HashMap<>();
        figures.forEach((code, line) -> entries.put(code, new ReportDesk.Entry(number(line), line.reason())));
        return entries;
    }

    String anchor() {
        return figures.isEmpty() ? "" : "?saved#section-" + section;
    }

    /** What stands in the field: what was typed, else what is stored. */
    public @Nullable String number(ReportPage.Line line) {
        Line typed = figures.get(line.indicator().code());
        Long stored = line.figure().manual();
        return typed != null ? typed.number() : stored == null ? null : stored.toString();
    }

    public @Nullable String reason(ReportPage.Line line) {
        Line typed = figures.get(line.indicator().code());
        return typed != null ? typed.reason() : line.figure().reason();
    }

    private static @Nullable Long number(Line typed) {
        String digits = digits(typed.number());
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }

    /** People write 1 250 with a space of some kind. */
    private static String digits(@Nullable String typed) {
        return text(typed).replaceAll("[\\s\\u00A0\\u2009\\u202F]", "");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
