package kz.adep.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTests {

    @ParameterizedTest
    @CsvSource({
        "8 701 234 56 78,+77012345678",
        "7012345678,+77012345678",
        "+7 (701) 234-56-78,+77012345678",
        "8 (7172) 55-00-11,+77172550011",
        "+44 20 7946 0958,+442079460958",
        "8 7172 55-00-20 доб. 123,+77172550020 #123"
    })
    void numberIsKeptInOneForm(String typed, String stored) {
        assertThat(Phone.international(typed)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "+77012345678,+7 701 234 5678",
        "+442079460958,+44 20 7946 0958",
        "none,none",
        "+77172550020 #123,+7 7172 55 00 20 #123"
    })
    void numberIsReadInGroups(String stored, String shown) {
        assertThat(Phone.readable(stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "not a number", "8 701 234", "+999 123456789"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(Phone.international(typed)).isEmpty();
    }
}
