package kz.adep.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTests {

    @ParameterizedTest
    @CsvSource({
        "Victim@X.kz, victim@x.kz",
        "victim+news@x.kz, victim@x.kz",
        "v.i.ctim+1@gmail.com, victim@googlemail.com",
        "a.b@yandex.kz, a-b@ya.ru",
        "a@әдеп.қаз, a@xn--d1ac4az3c.xn--80ao21a"
    })
    void spellingsOfOneAddressAreOne(String one, String another) {
        assertThat(Mailbox.of(one)).isEqualTo(Mailbox.of(another));
    }

    @ParameterizedTest
    @CsvSource({"a.b@mail.ru, ab@mail.ru", "a@x.kz, b@x.kz", "a@x.kz, a@y.kz"})
    void othersStayApart(String one, String another) {
        assertThat(Mailbox.of(one)).isNotEqualTo(Mailbox.of(another));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"victim\"@x.kz",
                "victim(1)@x.kz",
                "victim@x.kz.",
                "vic\\tim@x.kz",
                "a@b@x.kz",
                "a b@x.kz",
                "a@x"
            })
    void addressThatHidesAnotherIsNotPlain(String address) {
        assertThat(Mailbox.isPlain(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b+c@mail.x.kz", "әдеп@әдеп.қаз", "o'neil_1@x-y.kz"})
    void usualAddressIsPlain(String address) {
        assertThat(Mailbox.isPlain(address)).isTrue();
    }
}
