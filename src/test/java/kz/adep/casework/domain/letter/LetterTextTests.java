package kz.adep.casework.domain.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class LetterTextTests {

    @Test
    void variablesTakeTheValuesOfTheCase() {
        LetterText text = new LetterText("№ {number}: {due}, {number}");

        assertThat(text.filledWith(Map.of(LetterVariable.NUMBER, "MZ-1", LetterVariable.DUE, "08.12.2026")))
                .isEqualTo("№ MZ-1: 08.12.2026, MZ-1");
    }

    @Test
    void whatTheCaseDoesNotHaveStaysAGap() {
        assertThat(new LetterText("до {due}").filledWith(Map.of())).isEqualTo("до […]");
    }

    @Test
    void bracesThatSomebodyTypedStay() {
        assertThat(LetterText.fill("{x} {number} {", Map.of(LetterVariable.NUMBER, "MZ-1")))
                .isEqualTo("{x} MZ-1 {");
    }

    @Test
    void unknownVariableIsRefusedWithTheListOfKnownOnes() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new LetterText("{number} {iin} {Number}"))
                .satisfies(refusal -> assertThat(refusal.arguments())
                        .hasSize(2)
                        .contains("{iin} {Number}")
                        .anySatisfy(list -> assertThat(list.toString()).contains("{higherBody}")));
    }

    @Test
    void loneBraceIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new LetterText("№ {number"))
                .extracting(RuleViolation::key)
                .isEqualTo("letters.template.brace");
    }

    /** A value is no pattern: a subject with a dollar sign stays as it is. */
    @Test
    void valuesAreTakenAsTheyAre() {
        assertThat(new LetterText("{body}").filledWith(Map.of(LetterVariable.BODY, "$1 \\ {due}")))
                .isEqualTo("$1 \\ {due}");
    }

    @Test
    void textWithAGapIsNotSent() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> LetterText.requireComplete("Себебі: […]."));
        assertThatNoException().isThrownBy(() -> LetterText.requireComplete("Себебі: [1]…"));
    }
}
