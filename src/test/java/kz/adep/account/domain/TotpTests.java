package kz.adep.account.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    /** The key of RFC 6238, appendix B: the ASCII digits 12345678901234567890. */
    private final Totp totp = new Totp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String lastSixDigits) {
        assertThat(totp.codeOf(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(lastSixDigits);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void oneStepToEitherSideIsTolerated(long away, boolean accepted) {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String code = totp.codeOf(Totp.step(now) + away);

        assertThat(totp.stepOf(code, now).isPresent()).isEqualTo(accepted);
    }

    @Test
    void theSecretHas160Bits() {
        assertThat(Totp.random().secret())
                .hasSize(32)
                .isNotEqualTo(Totp.random().secret());
        assertThatIllegalArgumentException().isThrownBy(() -> new Totp("GEZDGNBVGY3TQOJQ"));
    }

    @Test
    void theSecretIsNotPrinted() {
        assertThat(totp.toString()).doesNotContain("GEZD");
    }
}
