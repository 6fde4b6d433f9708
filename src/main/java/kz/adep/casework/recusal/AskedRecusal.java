package kz.adep.casework.recusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A recusal that the applicant asked for, as he follows it.
 *
 * @param again whether it was refused before
 * @param decidesBy until when it is decided, as far as the calendar reaches
 */
public record AskedRecusal(
        LocalDate askedOn,
        boolean again,
        Standing standing,
        @Nullable LocalDate decidesBy,
        @Nullable LocalDate decidedOn) {

    /** Where it stands; what was decided he learns when he is told, with the reasons. */
    public enum Standing {
        BEFORE_HEAD,
        BEFORE_AGENCY,
        DECIDED,
        GRANTED,
        REFUSED
    }
}
