package kz.adep.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import me.gosimple.nbvcxz.resources.DictionaryUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTests {

    private final CommonPasswords common = new CommonPasswords();

    @Test
    void listIsLongerThanThreeThousand() {
        assertThat(DictionaryUtil.loadRankedDictionary(DictionaryUtil.passwords))
                .hasSizeGreaterThan(3_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwerty123456",
                "password1234",
                "Password12345",
                "Usuckballz1",
                "qwertyqwertyqwerty",
                "aaaaaaaaaaaaaaaa",
                "correct horse battery staple"
            })
    void commonOnesAndTheirEasyChangesAreFound(String password) {
        assertThat(common.includes(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a long enough password", "жақсы құпия сөз керек", "kX9$vQ2mLp7!"})
    void othersAreLeftAlone(String password) {
        assertThat(common.includes(password)).isFalse();
    }
}
