package kz.adep.reporting.service;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.disclosure.Sum;
import kz.adep.disclosure.Suppression;
import kz.adep.disclosure.Told;
import kz.adep.reporting.ReportState;
import kz.adep.reporting.domain.QuarterlyReport;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.domain.Reports;
import kz.adep.shared.Quarter;
import org.springframework.stereotype.Service;

/**
 * Says which figures of a published report are hidden. What was left open at the end of a quarter is carried over into the
 * next, so that two reports give the same figure: the one published later follows the earlier one, which never changes.
 */
@Service
public class HiddenFigures {

    private static final int MOST = 10_000;
    private static final String REST = "rest of ";

    /** Published reports stay as they are, and the latest one asks for all before it. */
    private final Cache<UUID, Set<String>> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final Reports reports;
    private final ReportTemplates templates;
    private final PublishedFigures figures;

    HiddenFigures(Reports reports, ReportTemplates templates, PublishedFigures figures) {
        this.reports = reports;
        this.templates = templates;
        this.figures = figures;
    }

    public Set<String> of(QuarterlyReport report) {
        Set<String> hidden = known.getIfPresent(report.getId());
        if (hidden == null) {
            hidden = workedOut(report);
            known.put(report.getId(), hidden);
        }
        return hidden;
    }

    private Set<String> workedOut(QuarterlyReport report) {
        ReportTemplate template = templates.of(report);
        Set<String> shown = new HashSet<>();
        Set<String> hidden = new HashSet<>();
        earlier(report, report.quarter().previous()).ifPresent(before -> {
            Set<String> there = of(before);
            template.carriedFrom(templates.of(before))
                    .forEach((here, source) -> (there.contains(source) ? hidden : shown).add(here));
        });
        earlier(report, report.quarter().next()).ifPresent(after -> {
            Set<String> there = of(after);
            templates
                    .of(after)
                    .carriedFrom(template)
                    .forEach((carried, here) -> (there.contains(carried) ? hidden : shown).add(here));
        });
        Map<String, Long> values = figures.values(report.getId());
        return Suppression.of(withRests(template, values), sums(template, values), new Told<>(shown, hidden));
    }

    /** What a total counts beyond its parts is a number too, and whoever subtracts reads it. */
    private static Map<String, Long> withRests(ReportTemplate template, Map<String, Long> values) {
        Map<String, Long> all = new HashMap<>(values);
        template.equations()
                .forEach(equation -> equation.rest(values).ifPresent(rest -> all.put(REST + equation.code(), rest)));
        return all;
    }

    private static List<Sum<String>> sums(ReportTemplate template, Map<String, Long> values) {
        return template.equations().stream()
                .map(equation -> {
                    Map<String, Integer> signs = new HashMap<>(equation.signs());
                    equation.rest(values).ifPresent(rest -> signs.put(REST + equation.code(), 1));
                    return new Sum<>(signs);
                })
                .toList();
    }

    /** The report of the same body about another quarter, if it was published first. */
    private Optional<QuarterlyReport> earlier(QuarterlyReport report, Quarter quarter) {
        return reports.find(report.stateBodyId(), quarter)
                .filter(other -> other.state() == ReportState.PUBLISHED)
                .filter(other -> other.wasPublishedBefore(report));
    }
}
