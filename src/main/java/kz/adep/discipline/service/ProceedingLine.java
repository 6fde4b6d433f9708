package kz.adep.discipline.service;

import java.util.Optional;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.ProceedingTerm;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A proceeding in a list.
 *
 * @param next the term that ends first
 * @param late whether that one is over
 */
public record ProceedingLine(
        Proceeding proceeding,
        LocalizedText category,
        @Nullable LocalizedText misdeed,
        @Nullable ProceedingTerm next,
        boolean late) {

    public Optional<ProceedingTerm> due() {
        return Optional.ofNullable(next);
    }
}
