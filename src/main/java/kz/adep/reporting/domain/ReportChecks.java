package kz.adep.reporting.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.adep.shared.Quarter;

/** Looks a report over before it is submitted. */
public final class ReportChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private ReportChecks() {}

    /**
     * What was found.
     *
     * @param key of the message files
     * @param blocks whether the report cannot be submitted like this; else it is a warning
     */
    public record Finding(String key, boolean blocks, List<Object> arguments) {

        static Finding warning(String key, Object... arguments) {
            return new Finding(key, false, List.of(arguments));
        }
    }

    public static List<Finding> of(
            ReportTemplate template,
            Quarter quarter,
            Map<String, Figure> figures,
            Narrative narrative,
            LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        if (!narrative.tellsSomething()) {
            findings.add(new Finding("reporting.check.narrative.missing", true, List.of()));
        }
        if (!quarter.lastDay().isBefore(today)) {
            findings.add(Finding.warning("reporting.check.quarter-open", DAY.format(quarter.lastDay())));
        }
        template.equations().forEach(equation -> sum(equation, figures).ifPresent(findings::add));
        long missing = template.indicators().stream()
                .filter(line -> value(figures, line.code()).isEmpty())
                .count();
        if (missing > 0) {
            findings.add(Finding.warning("reporting.check.figures.missing", missing));
        }
        part(findings, "success", narrative.success());
        part(findings, "problems", narrative.problems());
        part(findings, "proposals", narrative.proposals());
        return List.copyOf(findings);
    }

    private static Optional<Finding> sum(Equation equation, Map<String, Figure> figures) {
        Optional<Long> parts = equation.side(1, figures);
        Optional<Long> total = equation.side(-1, figures);
        return parts.isEmpty() || total.isEmpty() || parts.equals(total)
                ? Optional.empty()
                : Optional.of(Finding.warning("reporting.check.sum." + equation.code(), parts.get(), total.get()));
    }

    private static void part(List<Finding> findings, String part, String text) {
        if (text.isBlank()) {
            findings.add(Finding.warning("reporting.check.narrative.empty." + part));
        }
    }

    private static Optional<Long> value(Map<String, Figure> figures, String indicator) {
        return Optional.ofNullable(figures.get(indicator)).flatMap(Figure::value);
    }
}
