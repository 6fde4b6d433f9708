package kz.adep.reporting.domain;

import java.util.List;
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
}
