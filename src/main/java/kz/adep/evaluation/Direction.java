package kz.adep.evaluation;

import java.math.BigDecimal;

/** Which way a count went; said in words, because a bare sign is read either way. */
public enum Direction {
    INCREASE,
    SAME,
    DECREASE;

    /** Change is before minus after. */
    static Direction of(BigDecimal change) {
        return values()[change.signum() + 1];
    }
}
