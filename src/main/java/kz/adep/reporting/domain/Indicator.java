package kz.adep.reporting.domain;

import java.util.Optional;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of the report.
 *
 * @param formula the case filter that finds what is counted; absent for what is entered by hand
 */
public record Indicator(
        String code,
        String section,
        LocalizedText label,
        Nature nature,
        @Nullable String formula) {

    /** A flow happens in the quarter and adds up over the year; a stock stands at its end and does not. */
    public enum Nature {
        FLOW,
        STOCK
    }

    public boolean isComputed() {
        return formula != null;
    }

    public Optional<String> caseFormula() {
        return Optional.ofNullable(formula);
    }

    /** A part of the line above it, as A1.1 is of A1. */
    public boolean isPart() {
        return code.indexOf('.') > 0;
    }
}
