package kz.adep.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.vault.keys.KeyRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTests {

    private static final TrackingCode CODE = new TrackingCode("0123456789ABCDEFGHJKMNPQRS");

    private final Vault vault = Vaults.fixed();
    private final FormTokens tokens = new FormTokens(vault, Clock.systemUTC());

    @Test
    void tenThousandCodesAreAllDifferent() {
        assertThat(codes(10_000)).doesNotHaveDuplicates();
    }

    @Test
    void symbolsAreEvenlySpread() {
        Map<Integer, Long> counts = codes(10_000).stream()
                .flatMap(code -> code.symbols().chars().boxed())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double expected = 260_000 / 32.0;
        double chiSquare = counts.values().stream()
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();

        assertThat(counts).hasSize(32);
        assertThat(chiSquare).as("99.9999 %% point of 31 degrees of freedom").isLessThan(83.7);
    }

    @Test
    void sameTokenGivesTheSameCode() {
        FormToken token = tokens.issue();

        assertThat(TrackingCode.of(tokens.genuine(token.text()), vault)).isEqualTo(TrackingCode.of(token, vault));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-4567-89AB-CDEF-GHJK-MNPQ-RS",
                " 0123 4567 89ab cdef ghjk mnpq rs ",
                "Oi23 4567 89AB CDEF GHJK MNPQ RS",
                "oL23–4567—89AB‑CDEF\u00a0GHJK\u200bMNPQ\tRS",
                "ОІ23 4567 89АВ СDЕF GНJК МNРQ RS",
            })
    void typedCodeIsFolded(String typed) {
        assertThat(TrackingCode.parse(typed)).isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123",
                "0123456789ABCDEFGHJKMNPQRST",
                "0123456789ABCDEFGHJKMNPQRU",
                "0123456789ABCDEFGHJKMNPQR!"
            })
    void whatCannotBeACodeIsRefusedWithoutRepeatingIt(String typed) {
        assertThatThrownBy(() -> TrackingCode.parse(typed))
                .isInstanceOf(MalformedCode.class)
                .hasMessage("a tracking code is 26 letters and digits");
    }

    @Test
    void codeIsShownInGroupsOfFour() {
        assertThat(CODE.grouped()).isEqualTo("0123-4567-89AB-CDEF-GHJK-MNPQ-RS");
    }

    @Test
    void codeDoesNotShowInItsText() {
        assertThat(CODE.toString()).doesNotContain("0123");
    }

    @Test
    void hashIsKeyed() {
        Vault other = new Vault(new KeyRing(Vaults.root(9), Map.of(1, Vaults.root(1))));

        assertThat(CODE.hash(vault)).hasSize(32).isEqualTo(CODE.hash(vault)).isNotEqualTo(CODE.hash(other));
    }

    private List<TrackingCode> codes(int count) {
        return Stream.generate(() -> TrackingCode.of(tokens.issue(), vault))
                .limit(count)
                .toList();
    }
}
