package kz.adep.conflict.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.adep.conflict.Conflicts;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CircumstancesTests {

    private static final LocalDate DAY = Conflicts.MARCH.atDay(12);

    @Test
    void conflictCountsInTheMonthItBegan() {
        assertThat(Conflicts.on(LocalDate.of(2026, 3, 31)).month()).isEqualTo(YearMonth.of(2026, 3));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 10_000})
    void nobodyHasAConflictAlone(int people) {
        assertThatIllegalArgumentException().isThrownBy(() -> of(DAY, true, people, Source.SURVEY, null, null));
    }

    @Test
    void emptyDescriptionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Conflicts.saying(" "));
    }

    @Test
    void unknownDayIsWrittenAsTheFirstOfItsMonth() {
        assertThat(of(DAY.withDayOfMonth(1), false, 2, Source.SURVEY, null, null)
                        .month())
                .isEqualTo(Conflicts.MARCH);
        assertThatIllegalArgumentException().isThrownBy(() -> of(DAY, false, 2, Source.SURVEY, null, null));
    }

    @Test
    void caseNumberStandsWithAnApplicationOnly() {
        assertThat(of(DAY, true, 2, Source.APPLICATION, "MZ-ALA-2026-000012", null)
                        .caseNumber())
                .isEqualTo("MZ-ALA-2026-000012");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(DAY, true, 2, Source.RECEPTION, "MZ-2026-000012", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "MZ-2026-12", "mz-2026-000012", "MZ-2026-000012 ", ""})
    void whatIsNoCaseNumberIsRefused(String text) {
        assertThat(Circumstances.isCaseNumber(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> of(DAY, true, 2, Source.APPLICATION, text, null));
    }

    @Test
    void followUpIsNotBeforeTheBeginning() {
        assertThat(of(DAY, true, 2, Source.SURVEY, null, DAY).followUpOn()).isEqualTo(DAY);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> of(DAY, true, 2, Source.SURVEY, null, DAY.minusDays(1)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("conflict.follow-up.early"));
    }

    @Test
    void nothingBeganBeforeTheDecree() {
        assertThat(Conflicts.on(Circumstances.EARLIEST).beganOn()).isEqualTo("2016-01-01");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Conflicts.on(Circumstances.EARLIEST.minusDays(1)));
    }

    @Test
    void changesAreNamedWithoutTheirContents() {
        Circumstances before = Conflicts.usual();

        assertThat(Conflicts.usual().changedFrom(before)).isEmpty();
        assertThat(Conflicts.saying("Басқаша болды").changedFrom(before)).containsExactly("unit", "description");
        assertThat(of(before.beganOn().withDayOfMonth(1), false, 3, Source.SURVEY, null, null)
                        .changedFrom(before))
                .containsExactly("beganOn", "people", "unit", "description", "source");
    }

    private static Circumstances of(
            LocalDate began,
            boolean dayKnown,
            int people,
            Source source,
            @Nullable String caseNumber,
            @Nullable LocalDate followUp) {
        return new Circumstances(
                began, dayKnown, "COLLEAGUES", people, "", "Дауласты", source, caseNumber, "", followUp);
    }
}
