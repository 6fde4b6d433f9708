package kz.adep.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Counts for each key on its own what must not happen more often than all of some rates; in memory, per node. */
public final class Rates {

    private static final int MOST_KEYS = 100_000;
    private static final Duration LONGEST_KEPT = Duration.ofDays(1);

    private final Cache<Object, Bucket> buckets;
    private final List<Rate> rates;
    private final TimeMeter time;

    public Rates(Clock clock, Rate... rates) {
        this.rates = List.of(rates);
        this.time = new ClockMeter(clock);
        // One unused for the longest time is full again: forgetting it gives nothing away but what was counted beyond.
        Duration longest = this.rates.stream()
                .map(Rate::in)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("no rate"));
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_KEYS)
                .ticker(time::currentTimeNanos)
                .expireAfterAccess(longest)
                .expireAfterWrite(LONGEST_KEPT)
                .build();
    }

    /** Whether it may happen once more; that counts as once. */
    public boolean admits(Object key) {
        return bucket(key).tryConsume(1);
    }

    /** That it has happened so many times, were it more than may be: then it may not happen again for the longer. */
    public void count(Object key, long times) {
        bucket(key).consumeIgnoringRateLimits(times);
    }

    /** Whether it has happened so often that it may not happen again now. */
    public boolean isExhausted(Object key) {
        Bucket known = buckets.getIfPresent(key);
        return known != null && known.getAvailableTokens() < 1;
    }

    /** Whether it has happened at all, as far as that is still counted. */
    public boolean isKnown(Object key) {
        return buckets.asMap().containsKey(key);
    }

    private Bucket bucket(Object key) {
        return buckets.get(key, unknown -> full());
    }

    private Bucket full() {
        var bucket = Bucket.builder().withCustomTimePrecision(time);
        rates.forEach(
                rate -> bucket.addLimit(limit -> limit.capacity(rate.most()).refillGreedy(rate.most(), rate.in())));
        return bucket.build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
