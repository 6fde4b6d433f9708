package kz.adep.account.domain;

import com.bastiaanjansen.otp.HOTPGenerator;
import com.bastiaanjansen.otp.SecretGenerator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Time-based one-time codes (RFC 6238): six digits of SHA-1, steps of 30 seconds, one step of tolerance to either side.
 *
 * @param secret in base32, as an authenticator app takes it
 */
public record Totp(String secret) {

    public static final String SECRET = "[A-Z2-7]{32}";

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int TOLERANCE = 1;

    public Totp {
        if (!secret.matches(SECRET)) {
            throw new IllegalArgumentException("an authenticator secret is 160 bits in base32");
        }
    }

    public static Totp random() {
        return new Totp(new String(SecretGenerator.generate(), StandardCharsets.US_ASCII));
    }

    /** The step whose code this is; none if the code is not valid now. */
    public OptionalLong stepOf(String code, Instant now) {
        long current = step(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> isSame(codeOf(step), code))
                .findFirst();
    }

    public String codeOf(long step) {
        return new HOTPGenerator.Builder(secret).build().generate(step);
    }

    public static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    /** What the QR code says to an authenticator app. */
    public String uri(String issuer, String username) {
        return "otpauth://totp/" + issuer + ":" + username + "?secret=" + secret + "&issuer=" + issuer;
    }

    @Override
    public String toString() {
        return "Totp";
    }

    private static boolean isSame(String expected, String code) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.US_ASCII));
    }
}
