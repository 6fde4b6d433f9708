package kz.adep.discipline.domain.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import kz.adep.calendar.LegalBasis;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An entry of one of the lists of the law on misconduct, as it stands from one day to another.
 *
 * @param note how sure it is: ASSUMED, OLD_EDITION or PART; absent where the text of the law was read
 * @param kind of a misdeed
 * @param track of a category of posts
 * @param months how long a sanction is in force, where the law says so
 */
public record ConductEntry(
        Catalogue list,
        String code,
        LegalBasis basis,
        LocalizedText label,
        @Nullable String note,
        @Nullable MisdeedKind kind,
        @Nullable Track track,
        @Nullable Integer months) {

    /** The lists. */
    public enum Catalogue {
        MISDEED,
        SANCTION,
        CATEGORY,
        PAUSE,
        MEASURE
    }

    /** Of a misdeed. */
    public MisdeedKind gravity() {
        return Objects.requireNonNull(kind);
    }

    /** Of a category of posts. */
    public Track board() {
        return Objects.requireNonNull(track);
    }

    /** The last day on which a sanction imposed on a day is in force; empty where the law names no time. */
    public Optional<LocalDate> inForceUntil(LocalDate imposedOn) {
        return Optional.ofNullable(months).map(number -> imposedOn.plus(Period.ofMonths(number)));
    }
}
