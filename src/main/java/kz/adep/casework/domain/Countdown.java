package kz.adep.casework.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a due day stands today.
 *
 * @param words what is said of it, about so many days: working days while they are left, calendar days of delay
 */
public record Countdown(@Nullable LocalDate due, Urgency urgency, Words words, int days) {

    /** How urgent a case is. */
    public enum Urgency {
        LATE,
        SOON,
        FINE,
        DONE
    }

    /** What is said of a due day. */
    public enum Words {
        LEFT,
        TODAY,
        LATE,
        CLOSED,
        CLOSED_LATE,
        NONE,
        UNKNOWN,
        SUSPENDED,
        /** Closed while it stood still, so that there is no day to judge it by. */
        WAS_SUSPENDED
    }
}
