package kz.adep.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The act and article a rule rests on, and the days it is in force; the codes have names in the messages. */
public record LegalBasis(
        String act,
        String article,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public LegalBasis {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("in force from " + validFrom + " to " + validTo);
        }
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
