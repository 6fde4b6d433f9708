package kz.adep.casework.domain.term;

import java.time.LocalDate;
import java.util.Optional;
import kz.adep.casework.domain.DueDays;

/** What is called to mind of a deadline, each once. */
public enum Reminder {
    /** Half of the term has passed. */
    HALF,
    /** Three working days are left, or fewer. */
    SOON,
    /** The due day is over. */
    OVERDUE;

    /**
     * The most pressing one. What a longer stand-still of the program passed over is not called to mind any more: who
     * hears that a term is over need not hear of its half.
     */
    public static Optional<Reminder> due(LocalDate startsOn, LocalDate due, DueDays days) {
        if (due.isBefore(days.today())) {
            return Optional.of(OVERDUE);
        }
        if (!due.isAfter(days.soon())) {
            return Optional.of(SOON);
        }
        return days.halfPassed(startsOn, due) ? Optional.of(HALF) : Optional.empty();
    }
}
