package kz.adep.intake.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlipTests {

    private static final String NUMBER = "MZ-2026-000123";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void daysComeBackFromTheirBits() {
        Slip slip = new Slip(NUMBER, DAY, DAY.plusDays(21));

        assertThat(Slip.of(NUMBER, slip.days())).contains(slip);
    }

    @Test
    void noTermComesBackAsNone() {
        Slip slip = new Slip(NUMBER, DAY, null);

        assertThat(Slip.of(NUMBER, slip.days())).contains(slip);
    }

    @Test
    void everyDayOfALeapYearFitsIntoEighteenBits() {
        IntStream.rangeClosed(1, 366)
                .mapToObj(day -> LocalDate.ofYearDay(2028, day))
                .forEach(day -> {
                    Slip slip = new Slip("MZ-2028-000123", day, day.plusDays(510));
                    assertThat(slip.days()).isBetween(0, (1 << 18) - 1);
                    assertThat(Slip.of(slip.number(), slip.days())).contains(slip);
                });
    }

    @Test
    void dayThatIsNotInTheYearIsNoSlip() {
        assertThat(Slip.of(NUMBER, 366 << 9)).isEmpty();
        assertThat(Slip.of(NUMBER, 0)).isEmpty();
        assertThat(Slip.of("nothing", 1 << 9)).isEmpty();
    }

    @Test
    void bodyStandsInTheNumber() {
        assertThat(Slip.bodyCode("MZ-KMB-2026-A000123")).contains("MZ-KMB");
        assertThat(Slip.bodyCode("2026")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mz-kmo-2026-a000123",
                " MZ – KMO – 2026 – A000123 ",
                "МZ-КМО-2026-А000123",
                "MZ\u2011KMO\u22122026\u2014A000123",
                "MZ-KMO-2O26-A00OL23",
                "MZ-KMO-2026-\u200BA000123"
            })
    void numberIsReadAsPeopleTypeIt(String typed) {
        assertThat(Slip.numberTyped(typed)).isEqualTo("MZ-KMO-2026-A000123");
    }

    @Test
    void termThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slip(NUMBER, DAY, DAY.minusDays(1)));
    }
}
