package kz.adep.help.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import kz.adep.help.service.SiteStatus.Letters;
import kz.adep.notification.OutboxAge;
import kz.adep.platform.disk.DiskWatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteStatusTests {

    @Test
    void nothingWaitsInAnEmptyOutbox() {
        assertThat(letters(true, null, false)).isEqualTo(Letters.NONE);
    }

    /** Where no mail is ever sent, none waits either; that is not what the reader wants to know. */
    @Test
    void withoutAServerNoMailIsSent() {
        assertThat(letters(false, null, false)).isEqualTo(Letters.OFF);
        assertThat(letters(false, Duration.ofDays(9), true)).isEqualTo(Letters.OFF);
    }

    @Test
    void givenUpIsTold() {
        assertThat(letters(true, null, true)).isEqualTo(Letters.GIVEN_UP);
        assertThat(letters(true, Duration.ofDays(2), true)).isEqualTo(Letters.LONGER);
    }

    @ParameterizedTest
    @CsvSource({"PT59M, HOUR", "PT1H59M, HOUR", "PT2H, DAY", "PT23H59M, DAY", "PT24H, LONGER"})
    void ageIsToldInWords(Duration age, Letters words) {
        assertThat(letters(true, age, false)).isEqualTo(words);
    }

    @Test
    void formThatTakesNothingInIsNotCalledOpen() {
        OutboxAge outbox = mock(OutboxAge.class);
        DiskWatch disk = mock(DiskWatch.class);
        when(outbox.standing()).thenReturn(new OutboxAge.Standing(true, null, false));
        when(disk.isTooFull()).thenReturn(true);

        assertThat(new SiteStatus(outbox, disk, Clock.systemUTC()).now().form()).isEqualTo(SiteStatus.Form.CLOSED);
    }

    private static Letters letters(boolean served, @Nullable Duration oldest, boolean givenUp) {
        return SiteStatus.letters(new OutboxAge.Standing(served, oldest, givenUp));
    }
}
