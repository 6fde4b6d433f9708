package kz.adep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.adep.AdepTest;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.reporting.domain.Indicator;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.reporting.service.ReportTemplates;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class ReportTemplateTests {

    @Autowired
    private ReportTemplates templates;

    @Test
    void formHasEverySectionInOrder() {
        assertThat(template().sections())
                .extracting(ReportTemplate.Section::code)
                .containsExactly("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "M", "N");
    }

    @Test
    void formSaysThatItIsAssumed() {
        assertThat(template().assumed()).isTrue();
    }

    @Test
    void everyFormulaIsACaseFilter() {
        template().indicators().stream()
                .map(Indicator::caseFormula)
                .flatMap(java.util.Optional::stream)
                .forEach(formula -> assertThatCode(() -> CaseFilter.formula(formula, ReportOffice.QUARTER))
                        .doesNotThrowAnyException());
    }

    @Test
    void formNamesEveryReconstructedIndicator() {
        assertThat(template().indicators())
                .extracting(Indicator::code)
                .contains("A1", "A1.4", "A2", "B1", "B2", "B3", "B4", "B5", "C1.1", "C2", "C3", "C4", "C5.19", "D1.2")
                .contains("E3", "F4", "G3", "H4", "I2", "J1", "K1.5", "M1.4");
    }

    @Test
    void stocksAreWhatStandsAtTheEnd() {
        assertThat(template().indicators())
                .filteredOn(line -> line.nature() == Indicator.Nature.STOCK)
                .extracting(Indicator::code)
                .contains("B2", "B5", "H4")
                .doesNotContain("B1", "B3");
    }

    @Test
    void everySumHasItsTotalAndItsParts() {
        assertThat(template().equations())
                .hasSize(7)
                .allSatisfy(equation -> assertThat(equation.signs().values()).contains(-1, 1));
    }

    /** Else right figures would not add up. */
    @Test
    void everyOutcomeOfAnApplicationHasALine() {
        assertThat(of(new Quarter(2026, 4)).indicators())
                .flatExtracting(line -> line.caseFormula().stream().toList())
                .containsAll(Arrays.stream(Outcome.values())
                        .filter(outcome -> outcome.fits(CaseKind.APPLICATION))
                        .map(outcome -> "kind=APPLICATION&moment=CLOSED&outcome=" + outcome)
                        .toList());
    }

    @Test
    void returnedAppealsAreAPartOfThoseConsidered() {
        assertThat(of(new Quarter(2026, 4)).equations())
                .filteredOn(equation -> equation.code().equals("B3"))
                .singleElement()
                .satisfies(equation -> assertThat(equation.signs()).containsEntry("B3.8", 1));
    }

    @Test
    void formOfAQuarterThatIsPastStays() {
        assertThat(of(new Quarter(2026, 3)).indicators())
                .extracting(Indicator::code)
                .contains("B3.7")
                .doesNotContain("B3.8");
    }

    @Test
    void everyLabelIsWrittenInThreeLanguages() {
        assertThat(template().indicators())
                .flatExtracting(line -> Stream.of(
                                line.label().kk(),
                                line.label().ru(),
                                line.label().en())
                        .toList())
                .noneMatch(text -> String.valueOf(text).isBlank());
    }

    private ReportTemplate template() {
        return of(ReportOffice.QUARTER);
    }

    private ReportTemplate of(Quarter quarter) {
        return ActingScope.call(ActingAs.visitor(), () -> templates.inForce(quarter));
    }
}
