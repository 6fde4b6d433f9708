package kz.adep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import kz.adep.evaluation.StudyValue.Arm;
import kz.adep.evaluation.StudyValue.Direction;
import kz.adep.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class StudyTests {

    private static final BigDecimal SEVEN = new BigDecimal("7");

    @Test
    void changeIsBeforeMinusAfter() {
        assertThatThrownBy(() -> new StudyValue(Arm.STUDY, 1, SEVEN, BigDecimal.ONE, new BigDecimal("-6")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void beforeAndAfterAreKnownTogether() {
        assertThatThrownBy(() -> new StudyValue(Arm.STUDY, 1, SEVEN, null, SEVEN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void positiveChangeIsADecrease() {
        assertThat(value(Arm.STUDY, 1, "3").direction()).isEqualTo(Direction.DECREASE);
        assertThat(value(Arm.STUDY, 1, "0").direction()).isEqualTo(Direction.SAME);
        assertThat(value(Arm.STUDY, 1, "-3").direction()).isEqualTo(Direction.INCREASE);
    }

    @Test
    void canonicalTextDoesNotDependOnOrderOrTrailingZeros() {
        var study = study(value(Arm.CONTROL, 1, "-1.50"), value(Arm.STUDY, 2, "100"), value(Arm.STUDY, 1, "2"));

        assertThat(study.canonical()).isEqualTo("adep-study-1\nc\nSTUDY;1;;;2\nSTUDY;2;;;100\nCONTROL;1;;;-1.5\n");
    }

    @Test
    void inputThatWasChangedIsNoticed() {
        assertThat(study(value(Arm.STUDY, 1, "2"), value(Arm.CONTROL, 1, "1")).isIntact())
                .isFalse();
    }

    private static StudyValue value(Arm arm, int position, String change) {
        return new StudyValue(arm, position, null, null, new BigDecimal(change));
    }

    private static Study study(StudyValue... values) {
        var text = new LocalizedText("", "", "");
        return new Study("c", text, text, text, text, true, "0".repeat(64), List.of(values));
    }
}
