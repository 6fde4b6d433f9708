package kz.adep.discipline.domain.limitation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which the limitation periods stand still, both days included.
 *
 * @param ground code of the ground in the law
 * @param to absent while it lasts
 */
public record Pause(String ground, LocalDate from, @Nullable LocalDate to) {

    public Pause {
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a pause from " + from + " to " + to);
        }
    }

    public boolean isOver() {
        return to != null;
    }
}
