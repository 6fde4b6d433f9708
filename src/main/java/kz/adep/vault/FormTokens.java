package kz.adep.vault;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Issues the tokens of the public form and takes them back for a day, and as long as something is kept under one. */
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

    /**
     * The token of this text; one never issued here is refused, and one older than a day under which nothing is kept.
     *
     * @param kept whether there is something that only this token opens; asked of an old one
     */
    public FormToken verify(String text, Predicate<FormToken> kept) {
        FormToken token = FormToken.parse(text, vault);
        if (token.ageAt(clock.instant()).compareTo(VALIDITY) > 0 && !kept.test(token)) {
            throw new FormTokenRefused(FormTokenRefused.Reason.EXPIRED);
        }
        return token;
    }

    /** The token of this text however old it is. */
    public FormToken genuine(String text) {
        return FormToken.parse(text, vault);
    }
}
