package kz.adep.platform.security;

import java.time.Clock;
import kz.adep.limits.Rate;
import kz.adep.limits.Rates;
import kz.adep.limits.Sources;
import org.springframework.stereotype.Component;

/** Counts the sign-in attempts of each source address. */
@Component
class SignInSources {

    static final int A_MINUTE = 20;

    private final Sources sources;
    private final Rates attempts;

    SignInSources(Sources sources, Clock clock) {
        this.sources = sources;
        this.attempts = new Rates(clock, Rate.aMinute(A_MINUTE));
    }

    /** Whether one more attempt from there may be looked at; that counts as one. */
    boolean admits(String address) {
        return attempts.admits(sources.of(address));
    }
}
