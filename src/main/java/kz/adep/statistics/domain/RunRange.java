package kz.adep.statistics.domain;

/**
 * The fewest and the most runs over all orders of the tied observations. A walk over the blocks with two states, the
 * label of the last observation; adding up the extremes of single blocks would be wrong.
 */
public record RunRange(int min, int max) {

    public static RunRange of(Blocks blocks) {
        return new RunRange(extreme(blocks, -1), extreme(blocks, 1));
    }

    /** The most runs for sign 1; for sign -1 the fewest, as the greatest of the negated counts. */
    private static int extreme(Blocks blocks, int sign) {
        long unreachable = Long.MIN_VALUE / 4;
        long endsStudy = 0;
        long endsControl = 0;
        for (int j = 0; j < blocks.size(); j++) {
            int a = blocks.study(j);
            int b = blocks.control(j);
            int same = j == 0 ? 0 : -sign;
            long enterStudy = Math.max(endsStudy + same, endsControl);
            long enterControl = Math.max(endsStudy, endsControl + same);
            long change = a > 0 && b > 0 ? sign * (sign > 0 ? 2L * Math.min(a, b) : 2) : unreachable;
            endsStudy = Math.max(enterStudy + closed(a, b, sign, unreachable), enterControl + change);
            endsControl = Math.max(enterControl + closed(b, a, sign, unreachable), enterStudy + change);
            endsStudy = Math.max(endsStudy, unreachable);
            endsControl = Math.max(endsControl, unreachable);
        }
        return Math.toIntExact(sign * Math.max(endsStudy, endsControl));
    }

    /** Signed runs of a block that starts and ends with the label of which it holds own. */
    private static long closed(int own, int other, int sign, long unreachable) {
        if (other == 0) {
            return sign;
        }
        if (own < 2) {
            return unreachable;
        }
        return sign * (sign > 0 ? 2L * Math.min(own - 1, other) + 1 : 3);
    }
}
