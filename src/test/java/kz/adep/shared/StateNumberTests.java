package kz.adep.shared;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.shared.StateNumber.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateNumberTests {

    /** The second one needs the other row of weights: its first remainder is 10. */
    @ParameterizedTest
    @ValueSource(strings = {"850101300005", "850101300603", "040229500005"})
    void soundIinHasNoFlaw(String iin) {
        assertThat(StateNumber.flawOfIin(iin)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "85010130000,LENGTH",
        "8501013000089,LENGTH",
        "85010130000x,LENGTH",
        "851301300008,DATE",
        "850101900008,DATE",
        "030229500001,DATE",
        "850101300009,CHECK_DIGIT",
        "850101300690,CHECK_DIGIT"
    })
    void eachFlawHasItsName(String iin, Flaw flaw) {
        assertThat(StateNumber.flawOfIin(iin)).contains(flaw);
    }

    @Test
    void digitsOfOtherScriptsAreNoDigits() {
        assertThat(StateNumber.flawOfIin("٨٥٠١٠١٣٠٠٠٠٥")).contains(Flaw.LENGTH);
    }

    @Test
    void binHoldsNoDateOfBirth() {
        assertThat(StateNumber.flawOfBin("990340000008").filter(Flaw.DATE::equals))
                .isEmpty();
    }

    @Test
    void blanksAndDashesBetweenGroupsAreDropped() {
        assertThat(StateNumber.plain("850101 300-005")).isEqualTo("850101300005");
    }
}
