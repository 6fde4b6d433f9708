package kz.adep.conflict.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.adep.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ConflictKindTests {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalizedText LABEL = new LocalizedText("Басқа", "Другое", "Other");

    @Test
    void kindIsUsedFromItsFirstDayToItsLast() {
        ConflictKind kind = new ConflictKind("OTHER", LABEL, FIRST, LAST);

        assertThat(kind.isValidOn(FIRST.minusDays(1))).isFalse();
        assertThat(kind.isValidOn(FIRST)).isTrue();
        assertThat(kind.isValidOn(LAST)).isTrue();
        assertThat(kind.isValidOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void kindWithoutALastDayGoesOn() {
        assertThat(new ConflictKind("OTHER", LABEL, FIRST, null).isValidOn(LocalDate.MAX))
                .isTrue();
    }
}
