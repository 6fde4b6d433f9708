package kz.adep.help.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import kz.adep.help.service.SiteStatus.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteStatusTests {

    @Test
    void nothingWaitsInAnEmptyOutbox() {
        assertThat(SiteStatus.letters(Optional.empty())).isEqualTo(Letters.NONE);
    }

    @ParameterizedTest
    @CsvSource({"PT59M, HOUR", "PT1H59M, HOUR", "PT2H, DAY", "PT23H59M, DAY", "PT24H, LONGER"})
    void ageIsToldInWords(Duration age, Letters words) {
        assertThat(SiteStatus.letters(Optional.of(age))).isEqualTo(words);
    }
}
