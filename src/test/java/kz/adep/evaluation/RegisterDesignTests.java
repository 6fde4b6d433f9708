package kz.adep.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.YearMonth;
import java.util.Locale;
import kz.adep.conflict.InterventionKind;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterDesignTests {

    @Test
    void spanCountsWholeMonths() {
        assertThat(Drafts.span("2025-07", "2025-12").months()).isEqualTo(6);
        assertThat(MonthSpan.of(YearMonth.of(2025, 11), 3)).isEqualTo(Drafts.span("2025-11", "2026-01"));
    }

    @Test
    void spanDoesNotEndBeforeItBegins() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Drafts.span("2025-07", "2025-06"));
    }

    @Test
    void periodsOfDifferentLengthAreNotCompared() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> design("2025-01", "2025-06", "2025-07", "2025-12", "2026-01", "2026-03"))
                .withMessage("evaluation.refused.lengths");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2025-06, 2025-06, 2025-12, 2026-01, 2026-06",
        "2025-01, 2025-06, 2025-07, 2026-01, 2026-01, 2026-06",
        "2026-01, 2026-06, 2025-07, 2025-12, 2025-01, 2025-06"
    })
    void periodsDoNotOverlap(String a, String b, String c, String d, String e, String f) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> design(a, b, c, d, e, f))
                .withMessage("evaluation.refused.order");
    }

    @Test
    void titleInOneLanguageIsShownInAllAndSaysSo() {
        StudyWords words = Drafts.words("Коучинг");

        assertThat(Drafts.ofFour().title().en()).isEqualTo("Коучинг");
        assertThat(words.titleLanguage(Locale.ENGLISH)).isEqualTo("kk");
        assertThat(words.titleLanguage(Locale.forLanguageTag("kk"))).isEqualTo("kk");
    }

    @Test
    void studyWithoutAnyTitleIsRefused() {
        LocalizedText none = new LocalizedText("", " ", "");

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> new StudyWords(none, none, none, none));
    }

    private static RegisterDesign design(String a, String b, String c, String d, String e, String f) {
        return new RegisterDesign(InterventionKind.COACHING, Drafts.span(a, b), Drafts.span(c, d), Drafts.span(e, f));
    }
}
