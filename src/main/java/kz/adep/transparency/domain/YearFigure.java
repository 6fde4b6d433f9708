package kz.adep.transparency.domain;

import org.jspecify.annotations.Nullable;

/** One year of a historical series; the value is absent where the source gives none. */
public record YearFigure(int year, @Nullable Integer value) {

    public boolean isKnown() {
        return value != null;
    }
}
