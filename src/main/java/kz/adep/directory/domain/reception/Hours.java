package kz.adep.directory.domain.reception;

import java.time.LocalTime;

/** From when to when somebody receives. */
public record Hours(LocalTime opens, LocalTime closes) {

    public Hours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("closes before it opens: " + opens);
        }
    }
}
