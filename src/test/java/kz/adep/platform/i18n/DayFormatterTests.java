package kz.adep.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayFormatterTests {

    private final DayFormatter formatter = new DayFormatter();

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "02.11.2026", "2.11.2026", " 02.11.2026 "})
    void dayIsReadAsItIsWrittenAndAsItIsSent(String text) {
        assertThat(formatter.parse(text, Locale.ROOT)).isEqualTo(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "2026-02-31", "02.11.26", "11/02/2026", "tomorrow"})
    void whatIsNoDayIsNotGuessed(String text) {
        assertThatThrownBy(() -> formatter.parse(text, Locale.ROOT)).isInstanceOf(DateTimeParseException.class);
    }
}
