package kz.adep.reporting.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;

/**
 * The form of a report: data, because the law that prescribes it changes.
 *
 * @param assumed the form or its due rule is reconstructed and still to be confirmed by the Agency
 */
public record ReportTemplate(
        String code,
        int version,
        LocalizedText name,
        LocalizedText basis,
        DueRule dueRule,
        boolean assumed,
        List<Section> sections,
        List<Indicator> indicators,
        List<Equation> equations) {

    private static final String CARRIED_OVER = "moment=CARRIED_OVER";
    private static final String OPEN_AT_END = "moment=OPEN_AT_END";

    /** A part of the form, known by a letter. */
    public record Section(String code, LocalizedText title) {}

    public ReportTemplate {
        sections = List.copyOf(sections);
        indicators = List.copyOf(indicators);
        equations = List.copyOf(equations);
    }

    public List<Indicator> indicatorsOf(String section) {
        return indicators.stream()
                .filter(line -> line.section().equals(section))
                .toList();
    }

    public Section section(String letter) {
        return sections.stream()
                .filter(section -> section.code().equals(letter))
                .findFirst()
                .orElseThrow(() -> new NotFound("section " + letter));
    }

    /** By line that counts what was carried over, the line of the form of the quarter before that counts the same at its end. */
    public Map<String, String> carriedFrom(ReportTemplate before) {
        Map<String, String> carried = new HashMap<>();
        for (Indicator line : indicators) {
            Optional<String> left = line.caseFormula()
                    .filter(formula -> formula.contains(CARRIED_OVER))
                    .map(formula -> formula.replace(CARRIED_OVER, OPEN_AT_END));
            before.indicators.stream()
                    .filter(other -> left.isPresent() && left.equals(other.caseFormula()))
                    .forEach(other -> carried.put(line.code(), other.code()));
        }
        return carried;
    }
}
