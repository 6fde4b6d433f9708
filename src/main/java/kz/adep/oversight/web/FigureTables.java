package kz.adep.oversight.web;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.oversight.domain.Dashboard;
import kz.adep.oversight.domain.Flow;
import kz.adep.oversight.domain.RegionSum;
import kz.adep.oversight.web.FigureTable.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The tables of a dashboard in the reader's language. */
final class FigureTables {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

    private final Dashboard dashboard;
    private final MessageSource messages;
    private final Locale language;
    private final Findings findings;

    FigureTables(Dashboard dashboard, MessageSource messages, Locale language) {
        this.dashboard = dashboard;
        this.messages = messages;
        this.language = language;
        this.findings = new Findings(dashboard, messages, language);
    }

    Optional<FigureTable> find(String id) {
        return Stream.of(months(), timeliness(), regions(), kinds(), outcomes())
                .filter(table -> table.id().equals(id))
                .findFirst();
    }

    FigureTable months() {
        return new FigureTable(
                "months",
                findings.months(),
                heads("month", "received", "closed"),
                dashboard.months().stream()
                        .map(sum -> line(
                                month(sum.month()),
                                sum.flow().received(),
                                sum.flow().closed()))
                        .toList());
    }

    FigureTable timeliness() {
        return new FigureTable(
                "timeliness",
                findings.timeliness(),
                heads("month", "with-term", "late", "in-time"),
                dashboard.months().stream()
                        .map(sum -> line(
                                month(sum.month()),
                                sum.flow().withTerm(),
                                sum.flow().late(),
                                orNull(sum.flow().inTimePercent())))
                        .toList());
    }

    FigureTable regions() {
        return new FigureTable(
                "regions",
                findings.regions(),
                heads("region", "received", "closed", "in-time", "open", "overdue"),
                dashboard.regions().stream().map(this::region).toList());
    }

    FigureTable kinds() {
        return new FigureTable(
                "kinds",
                findings.kinds(),
                heads("kind", "received"),
                Arrays.stream(CaseKind.values())
                        .map(kind -> line(
                                word("oversight.kind." + kind),
                                dashboard.kinds().getOrDefault(kind, 0L)))
                        .toList());
    }

    /** Those that occurred, the most frequent first. */
    FigureTable outcomes() {
        return new FigureTable(
                "outcomes",
                findings.outcomes(),
                heads("outcome", "closed"),
                Arrays.stream(Outcome.values())
                        .filter(outcome -> dashboard.outcomes().getOrDefault(outcome, 0L) > 0)
                        .sorted((a, b) -> Long.compare(
                                dashboard.outcomes().getOrDefault(b, 0L),
                                dashboard.outcomes().getOrDefault(a, 0L)))
                        .map(outcome -> line(
                                word("oversight.outcome." + outcome),
                                dashboard.outcomes().get(outcome)))
                        .toList());
    }

    private Line region(RegionSum sum) {
        Flow flow = sum.flow();
        return line(
                findings.name(sum),
                flow.received(),
                flow.closed(),
                orNull(flow.inTimePercent()),
                sum.open(),
                sum.overdue());
    }

    private List<String> heads(String... names) {
        return Arrays.stream(names)
                .map(name -> word("oversight.column." + name))
                .toList();
    }

    private String word(String key) {
        return messages.getMessage(key, null, language);
    }

    private static Line line(String head, @Nullable Long... figures) {
        return new Line(head, Arrays.asList(figures));
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static @Nullable Long orNull(OptionalInt percent) {
        return percent.isPresent() ? Long.valueOf(percent.getAsInt()) : null;
    }
}
