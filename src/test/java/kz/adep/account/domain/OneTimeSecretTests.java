package kz.adep.account.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimeSecretTests {

    @Test
    void secretsDiffer() {
        assertThat(Stream.generate(OneTimeSecret::random).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void whatIsConfusedInCopyingIsRead() {
        assertThat(OneTimeSecret.normalized(" O1il-abCD 0000 zzzz\n")).isEqualTo("0111abcd0000zzzz");
    }

    @Test
    void aCodeOfAnAuthenticatorIsNone() {
        assertThat(OneTimeSecret.isOne("123456")).isFalse();
        assertThat(OneTimeSecret.isOne(OneTimeSecret.normalized(OneTimeSecret.random())))
                .isTrue();
    }
}
