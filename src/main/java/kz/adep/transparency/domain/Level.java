package kz.adep.transparency.domain;

import java.math.BigDecimal;

/** A level of significance as somebody wrote it: a decimal number between 0 and 1. */
public final class Level {

    private static final int LONGEST = 60;
    private static final int MOST_DECIMALS = 50;

    private Level() {}

    /** Throws {@link BadLevel} for anything else. */
    public static BigDecimal of(String text) {
        if (text.length() > LONGEST) {
            throw new BadLevel();
        }
        try {
            BigDecimal level = new BigDecimal(text);
            if (level.signum() <= 0 || level.scale() > MOST_DECIMALS || level.compareTo(BigDecimal.ONE) >= 0) {
                throw new BadLevel();
            }
            return level;
        } catch (NumberFormatException e) {
            throw new BadLevel();
        }
    }
}
