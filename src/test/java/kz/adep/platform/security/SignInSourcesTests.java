package kz.adep.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import kz.adep.MovedClock;
import kz.adep.limits.Sources;
import org.junit.jupiter.api.Test;

class SignInSourcesTests {

    Instant now = Instant.parse("2026-11-22T06:00:00Z");
    Clock clock = new MovedClock(() -> now);
    SignInSources sources = new SignInSources(new Sources(clock), clock);

    @Test
    void admitsTwentyAtOnceAndTwentyMoreAfterAMinute() {
        assertThat(admitted("192.0.2.7")).isEqualTo(20);

        now = now.plus(Duration.ofMinutes(1));
        assertThat(admitted("192.0.2.7")).isEqualTo(20);
    }

    @Test
    void eachIpv4AddressIsOnItsOwn() {
        admitted("192.0.2.7");

        assertThat(admitted("192.0.2.8")).isEqualTo(20);
    }

    @Test
    void oneIpv6NetworkIsOneSource() {
        admitted("2001:db8:0:1::1");

        assertThat(admitted("2001:0db8:0000:0001:ffff:1:2:3")).isZero();
        assertThat(admitted("2001:db8:0:2::1")).isEqualTo(20);
    }

    @Test
    void whatIsNoAddressIsCountedToo() {
        assertThat(admitted("unknown")).isEqualTo(20);
        assertThat(admitted("fe80::1%eth0")).isEqualTo(20);
        assertThat(admitted("::ffff:192.0.2.9")).isEqualTo(20);
    }

    private long admitted(String address) {
        return IntStream.range(0, 50).filter(attempt -> sources.admits(address)).count();
    }
}
