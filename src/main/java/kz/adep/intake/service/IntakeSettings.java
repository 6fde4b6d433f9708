package kz.adep.intake.service;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public form.
 *
 * @param minimumAge how long a person takes at least to fill it in; what is sent sooner is asked to send again
 * @param onionAddress where the same site is reached over Tor; absent if the operator has none
 */
@ConfigurationProperties("adep.intake")
public record IntakeSettings(
        @DefaultValue("3s") Duration minimumAge, @Nullable String onionAddress) {}
