package kz.adep.conflict.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the register of a month stands.
 *
 * @param conflicts that began in it, as entered so far
 * @param last the latest confirmation, also one that no longer holds
 */
public record MonthStanding(
        YearMonth month,
        int conflicts,
        boolean confirmed,
        @Nullable Confirmation last) {

    /** Somebody said that the register of the month was whole. */
    public record Confirmation(int conflicts, LocalDate on, UUID by) {}

    /** What a month is at. */
    public enum State {
        /** It has not ended, so that nobody can say how many there were. */
        RUNNING,
        OPEN,
        /** The number changed after a confirmation. */
        REOPENED,
        CONFIRMED
    }

    public State on(LocalDate today) {
        if (confirmed) {
            return State.CONFIRMED;
        }
        if (!month.isBefore(YearMonth.from(today))) {
            return State.RUNNING;
        }
        return last == null ? State.OPEN : State.REOPENED;
    }

    public boolean canBeConfirmedOn(LocalDate today) {
        State state = on(today);
        return state == State.OPEN || state == State.REOPENED;
    }
}
