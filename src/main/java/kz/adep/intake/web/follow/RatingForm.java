package kz.adep.intake.web.follow;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import kz.adep.intake.domain.rating.Rating;
import org.jspecify.annotations.Nullable;

/** Three questions after the end of a case. */
record RatingForm(
        @NotNull(message = "{rating.required}") Rating.@Nullable Answer clear,
        @NotNull(message = "{rating.required}") Rating.@Nullable Answer timely,
        @NotNull(message = "{rating.required}") Rating.@Nullable Answer respectful) {

    static RatingForm empty() {
        return new RatingForm(null, null, null);
    }

    Rating toRating() {
        return new Rating(
                Objects.requireNonNull(clear), Objects.requireNonNull(timely), Objects.requireNonNull(respectful));
    }
}
