package kz.adep.statistics.domain;

/**
 * The fewest and the most runs over all orders of the tied observations. A walk over the blocks with two states, the
 * label of the last observation; adding up the extremes of single blocks would be wrong.
 */
public record RunRange(int min, int max) {

    private static final long UNREACHABLE = Integer.MIN_VALUE;

    public static RunRange of(Blocks blocks) {
        return new RunRange(extreme(blocks, -1), extreme(blocks, 1));
    }

    /** The most runs for sign 1; for sign -1 the fewest, as the greatest of the negated counts. */
    private static int extreme(Blocks blocks, int sign) {
        long endsStudy = 0;
        long endsControl = 0;
        for (int j = 0; j < blocks.size(); j++) {
            int a = blocks.study(j);
            int b = blocks.control(j);
            int same = j == 0 ? 0 : -sign;
            long enterStudy = Math.max(endsStudy + same, endsControl);
            long enterControl = Math.max(endsStudy, endsControl + same);
            if (!blocks.isMixed(j)) {
                int last = blocks.pureUntil(j);
                long ends = (a > 0 ? enterStudy : enterControl) + sign * (1L + blocks.changes(j));
                endsStudy = blocks.study(last) > 0 ? ends : UNREACHABLE;
                endsControl = blocks.study(last) > 0 ? UNREACHABLE : ends;
                j = last;
                continue;
            }
            long change = sign * (sign > 0 ? 2L * Math.min(a, b) : 2);
            endsStudy = Math.max(enterStudy + closed(a, b, sign), enterControl + change);
            endsControl = Math.max(enterControl + closed(b, a, sign), enterStudy + change);
        }
        return Math.toIntExact(sign * Math.max(endsStudy, endsControl));
    }

    /** Signed runs of a tied block that starts and ends with the label it holds own times. */
    private static long closed(int own, int other, int sign) {
        if (own < 2) {
            return UNREACHABLE;
        }
        return sign * (sign > 0 ? 2L * Math.min(own - 1, other) + 1 : 3);
    }
}
