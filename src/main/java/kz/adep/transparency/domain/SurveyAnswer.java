package kz.adep.transparency.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question of a survey.
 *
 * @param count people who gave it
 * @param derived whether the source has no count and it was worked out
 * @param printed the percentage as the source prints it
 * @param combined whether it adds or details other answers
 */
public record SurveyAnswer(
        LocalizedText label,
        int count,
        boolean derived,
        @Nullable BigDecimal printed,
        boolean combined) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** To one decimal, as the source does. */
    public BigDecimal percentOf(int asked) {
        return HUNDRED.multiply(BigDecimal.valueOf(count)).divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_UP);
    }

    /** Whether the printed percentage is not that of the count; a count worked out from it says nothing. */
    public boolean differs(int asked) {
        return printed != null && (!derived || combined) && percentOf(asked).compareTo(printed) != 0;
    }
}
