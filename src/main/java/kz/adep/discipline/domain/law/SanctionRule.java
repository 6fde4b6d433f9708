package kz.adep.discipline.domain.law;

import kz.adep.calendar.LegalBasis;
import org.jspecify.annotations.Nullable;

/**
 * That a sanction may follow a misdeed.
 *
 * @param withinMonths for a misdeed repeated so soon; absent for the first
 * @param note ASSUMED, or the condition under which it may
 */
public record SanctionRule(
        String misdeed,
        String sanction,
        @Nullable Integer withinMonths,
        LegalBasis basis,
        @Nullable String note) {

    public boolean isForRepeated() {
        return withinMonths != null;
    }
}
