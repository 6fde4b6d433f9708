package kz.adep.notification.service;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the mail beside {@code spring.mail}.
 *
 * @param from the sender's address
 * @param site where staff sign in, as it stands in the letters; absent for letters without a link
 * @param giveUpAfter how long a letter is tried
 */
@ConfigurationProperties("adep.mail")
public record MailSettings(
        @DefaultValue("adep@localhost") String from,
        @Nullable URI site,
        @DefaultValue("7d") Duration giveUpAfter) {}
