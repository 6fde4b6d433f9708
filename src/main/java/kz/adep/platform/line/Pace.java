package kz.adep.platform.line;

import java.time.Duration;

/**
 * How slowly something may come. Each byte gives back some of the patience it cost, but never more than there was at first:
 * what is sent early buys no time for later.
 */
record Pace(Duration patience, int bytesASecond) {

    /** At most a minute for a form of 512 KB. */
    static final Pace FORM = new Pace(Duration.ofSeconds(10), 10 * 1024);

    /** Of a telephone in a village; what may be long may take long. */
    static final Pace FILES = new Pace(Duration.ofSeconds(30), 8 * 1024);

    /** What is left of the patience, in milliseconds, after so many bytes that were waited for so long. */
    long left(long before, long waited, long bytes) {
        return Math.min(patience.toMillis(), before - waited + bytes * 1000 / bytesASecond);
    }
}
