package kz.adep.conflict.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How and when a conflict ended for the commissioner.
 *
 * @param passedTo whom it was passed on to; only with that result
 */
public record Ending(Result result, @Nullable String passedTo, LocalDate on) {

    public Ending {
        if (result == Result.ONGOING) {
            throw new IllegalArgumentException("what goes on has not ended");
        }
        if ((result == Result.PASSED_ON) != (passedTo != null && !passedTo.isBlank())) {
            throw new IllegalArgumentException("who passes on says to whom");
        }
    }

    public static Ending settled(LocalDate on) {
        return new Ending(Result.SETTLED, null, on);
    }

    public static Ending passedTo(String whom, LocalDate on) {
        return new Ending(Result.PASSED_ON, whom, on);
    }
}
