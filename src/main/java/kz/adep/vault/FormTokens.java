package kz.adep.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Issues the tokens of the public form and takes them back for a day. */
@Service
public class FormTokens {

    private static final Duration VALIDITY = Duration.ofHours(24);

    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public FormTokens(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    public FormToken issue() {
        byte[] bits = new byte[FormToken.RANDOM_LENGTH];
        random.nextBytes(bits);
        return FormToken.issue(bits, clock.instant(), vault);
    }

    /** The token of this text; one never issued here, or older than a day, is refused with the reason. */
    public FormToken verify(String text) {
        FormToken token = FormToken.parse(text, vault);
        if (token.ageAt(clock.instant()).compareTo(VALIDITY) > 0) {
            throw new FormTokenRefused(FormTokenRefused.Reason.EXPIRED);
        }
        return token;
    }

    /** The token of this text however old it is, so that what was typed under it can be kept. */
    public FormToken genuine(String text) {
        return FormToken.parse(text, vault);
    }
}
