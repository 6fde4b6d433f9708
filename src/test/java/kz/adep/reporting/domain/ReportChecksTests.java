package kz.adep.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportChecksTests {

    private static final Narrative WHOLE = new Narrative("Жақсы", "Жаман", "Ұсыныс");

    @Test
    void wholeReportHasNoFindings() {
        assertThat(check(Reporting.figures(5, 3, 2), WHOLE, Reporting.AFTER)).isEmpty();
    }

    @Test
    void outcomesThatDoNotAddUpAreAWarning() {
        assertThat(check(Reporting.figures(6, 3, 2), WHOLE, Reporting.AFTER))
                .containsExactly(new ReportChecks.Finding("reporting.check.sum.B3", false, List.of(5L, 6L)));
    }

    @Test
    void emptyPartOfTheNarrativeIsAWarning() {
        assertThat(check(Reporting.figures(5, 3, 2), new Narrative("Жақсы", "Жаман", ""), Reporting.AFTER))
                .containsExactly(
                        new ReportChecks.Finding("reporting.check.narrative.empty.proposals", false, List.of()));
    }

    @Test
    void reportThatTellsNothingIsBlocked() {
        assertThat(check(Reporting.figures(5, 3, 2), Narrative.empty(), Reporting.AFTER))
                .filteredOn(ReportChecks.Finding::blocks)
                .extracting(ReportChecks.Finding::key)
                .containsExactly("reporting.check.narrative.missing");
    }

    @Test
    void quarterThatIsNotOverIsAWarning() {
        assertThat(check(Reporting.figures(5, 3, 2), WHOLE, LocalDate.of(2026, 9, 30)))
                .containsExactly(
                        new ReportChecks.Finding("reporting.check.quarter-open", false, List.of("30.09.2026")));
    }

    @Test
    void emptyLinesAreCounted() {
        assertThat(check(Map.of("B3", Reporting.counted("B3", 5)), WHOLE, Reporting.AFTER))
                .containsExactly(new ReportChecks.Finding("reporting.check.figures.missing", false, List.of(2L)));
    }

    private static List<ReportChecks.Finding> check(Map<String, Figure> figures, Narrative narrative, LocalDate today) {
        return ReportChecks.of(Reporting.template(), Reporting.QUARTER, figures, narrative, today);
    }
}
