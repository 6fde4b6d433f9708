package kz.adep.directory.domain.reception;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day for itself, whatever the rules say.
 *
 * @param otherHours absent: nobody is received
 */
public record SingleDay(LocalDate day, @Nullable Hours otherHours) {

    public Optional<Hours> hours() {
        return Optional.ofNullable(otherHours);
    }
}
