package kz.adep.evaluation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of a study contributes.
 *
 * @param position from 1 within the arm
 * @param before count before the intervention; absent where the source does not give it
 * @param after count after it; absent with before
 * @param change before minus after, so that positive is a decrease
 */
public record StudyValue(
        Arm arm,
        int position,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after,
        BigDecimal change) {

    /** The group a unit belongs to. */
    public enum Arm {
        STUDY,
        CONTROL
    }

    public StudyValue {
        if (position < 1) {
            throw new IllegalArgumentException("positions count from 1: " + position);
        }
        if ((before == null) != (after == null)) {
            throw new IllegalArgumentException("before and after are known together");
        }
        if (before != null && after != null && before.subtract(after).compareTo(change) != 0) {
            throw new IllegalArgumentException("change is before minus after: " + change);
        }
    }

    /** Said in words, because a bare sign is read either way. */
    public Direction direction() {
        return Direction.values()[change.signum() + 1];
    }

    /** Which way a count went. */
    public enum Direction {
        INCREASE,
        SAME,
        DECREASE
    }

    String canonical() {
        return String.join(";", arm.name(), Integer.toString(position), plain(before), plain(after), plain(change))
                + "\n";
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
