package kz.adep.conflict.domain;

import java.time.LocalDate;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An entry of the list of kinds, with the days between which it is used. */
public record ConflictKind(
        String code,
        LocalizedText label,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
