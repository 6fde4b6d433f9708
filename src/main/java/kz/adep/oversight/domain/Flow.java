package kz.adep.oversight.domain;

import java.util.Collection;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/**
 * What happened in a stretch of time.
 *
 * @param withTerm closed cases that had a legal term; consultations have none
 * @param late those of them closed after it
 */
public record Flow(long received, long closed, long withTerm, long late) {

    public static final Flow NONE = new Flow(0, 0, 0, 0);

    public Flow {
        if (late > withTerm) {
            throw new IllegalArgumentException("more late cases than cases with a term: " + late);
        }
    }

    public static Flow sum(Collection<Flow> flows) {
        return new Flow(
                total(flows, Flow::received),
                total(flows, Flow::closed),
                total(flows, Flow::withTerm),
                total(flows, Flow::late));
    }

    /** Whole percent closed in time, rounded down, so that 100 means every one; absent where nothing had a term. */
    public OptionalInt inTimePercent() {
        return withTerm == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100 * (withTerm - late) / withTerm));
    }

    public OptionalInt latePercent() {
        return inTimePercent().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(100 - inTimePercent().getAsInt());
    }

    private static long total(Collection<Flow> flows, ToLongFunction<Flow> part) {
        return flows.stream().mapToLong(part).sum();
    }
}
