package kz.adep.transparency.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import kz.adep.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class SurveyAnswerTests {

    private static final LocalizedText LABEL = new LocalizedText("", "", "");

    @Test
    void percentageIsRoundedToOneDecimal() {
        assertThat(answer(649, false, "54.6", false).percentOf(1188)).isEqualByComparingTo("54.6");
    }

    @Test
    void printedPercentageThatIsNotThatOfTheCountDiffers() {
        assertThat(answer(539, true, "45.3", true).differs(1188)).isTrue();
        assertThat(answer(452, false, "38", false).differs(1188)).isFalse();
    }

    @Test
    void countWorkedOutFromThePercentageProvesNothing() {
        assertThat(answer(500, true, "10.0", false).differs(1188)).isFalse();
    }

    @Test
    void totalLeavesOutWhatIsCombined() {
        var question = new SurveyQuestion(
                1,
                10,
                LABEL,
                null,
                List.of(answer(6, false, "60", false), answer(4, false, "40", false), answer(10, true, "100", true)));

        assertThat(question.total()).isEqualTo(10);
    }

    private static SurveyAnswer answer(int count, boolean derived, String printed, boolean combined) {
        return new SurveyAnswer(LABEL, count, derived, new BigDecimal(printed), combined);
    }
}
