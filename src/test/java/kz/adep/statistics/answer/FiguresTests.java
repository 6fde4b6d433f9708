package kz.adep.statistics.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.adep.statistics.Probability;
import org.junit.jupiter.api.Test;

class FiguresTests {

    private final Figures english = new Figures(Locale.ENGLISH);
    private final Figures kazakh = new Figures(Locale.forLanguageTag("kk"));

    @Test
    void decimalsFollowTheLanguage() {
        assertThat(english.value(-7.5)).isEqualTo("−7.5");
        assertThat(kazakh.value(-7.5)).isEqualTo("−7,5");
    }

    @Test
    void smallProbabilityIsAPowerOfTen() {
        assertThat(english.p(new Probability(3.5e-9, Math.log(3.5e-9), null))).isEqualTo("3.50 × 10⁻⁹");
    }

    @Test
    void probabilityBelowTheSmallestDoubleIsNotZero() {
        assertThat(english.p(new Probability(0, -1000 * Math.log(10), null))).endsWith("× 10⁻¹⁰⁰⁰");
    }

    @Test
    void impossibleIsZero() {
        assertThat(english.p(new Probability(0, Double.NEGATIVE_INFINITY, null)))
                .isEqualTo("0.000000");
    }
}
