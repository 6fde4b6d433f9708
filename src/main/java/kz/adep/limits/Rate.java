package kz.adep.limits;

import java.time.Duration;

/** So many in so long; what was used comes back evenly. */
public record Rate(int most, Duration in) {

    public Rate {
        if (most < 1 || in.isNegative() || in.isZero()) {
            throw new IllegalArgumentException("a rate is at least one in some time");
        }
    }

    public static Rate aMinute(int most) {
        return new Rate(most, Duration.ofMinutes(1));
    }

    public static Rate anHour(int most) {
        return new Rate(most, Duration.ofHours(1));
    }

    public static Rate aDay(int most) {
        return new Rate(most, Duration.ofDays(1));
    }
}
