package kz.adep.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class FigureTests {

    @Test
    void correctionOfAComputedNumberNeedsAReason() {
        Figure figure = Reporting.counted("B1", 12);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> figure.entered(13L, " "))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("reporting.figure.reason"));
    }

    @Test
    void correctionStandsInPlaceOfTheComputedNumber() {
        Figure figure = Reporting.counted("B1", 12).entered(13L, "Бір арыз кеш тіркелді");

        assertThat(figure.value()).contains(13L);
        assertThat(figure.computed()).isEqualTo(12);
        assertThat(figure.isCorrected()).isTrue();
    }

    @Test
    void numberEnteredByHandNeedsNoReason() {
        assertThat(Figure.empty("E1").entered(4L, null).value()).contains(4L);
    }

    @Test
    void numberBelowZeroIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Figure.empty("E1").entered(-1L, null));
    }

    @Test
    void recountKeepsTheCorrection() {
        Figure figure = Reporting.counted("B1", 12).entered(13L, "Бір арыз кеш тіркелді");

        assertThat(figure.recounted(20L).value()).contains(13L);
    }

    @Test
    void correctionTakenBackLeavesTheComputedNumber() {
        Figure figure = Reporting.counted("B1", 12).entered(13L, "Қате").entered(null, "Қате");

        assertThat(figure.value()).contains(12L);
        assertThat(figure.reason()).isNull();
    }
}
