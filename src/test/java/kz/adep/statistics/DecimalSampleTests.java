package kz.adep.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.adep.statistics.RunsTestError.Code;
import kz.adep.statistics.RunsTestError.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalSampleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 7 2|5 7 2",
                "5, 7, 2|5 7 2",
                "5,7,2|5 7 2",
                "7,5; 2|7.5 2",
                "7.5,2|7.5 2",
                "\u22125 +3e-1|-5 0.3",
                "1,5 2,5|1.5 2.5",
                ".5 5.|0.5 5",
                "0.30 3e-1|0.3 0.3",
                "'  '|"
            })
    void textIsSplitAsPeopleWriteNumbers(String text, String expected) {
        double[] values =
                expected == null ? new double[0] : DecimalSample.of(List.of(expected.split(" ")), Group.STUDY, 10);

        assertThat(DecimalSample.of(text, Group.STUDY, 10)).isEqualTo(values);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "1d", "0x1p3", "1.2.3", "--1", "1e", "1.234567890123456789", "5-"})
    void unreadableTokenIsNamedByGroupAndIndex(String token) {
        assertThatThrownBy(() -> DecimalSample.of(List.of("1", "2", token), Group.CONTROL, 10))
                .isInstanceOfSatisfying(RunsTestError.class, error -> {
                    assertThat(error.code()).isEqualTo(Code.NOT_A_NUMBER);
                    assertThat(error.group()).isEqualTo(Group.CONTROL);
                    assertThat(error.index()).isEqualTo(2);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "-Infinity", "inf", "1e999"})
    void numberWithoutAPlaceOnTheLineIsNotFinite(String token) {
        assertThatThrownBy(() -> DecimalSample.of(List.of(token), Group.STUDY, 10))
                .isInstanceOfSatisfying(
                        RunsTestError.class, error -> assertThat(error.code()).isEqualTo(Code.NOT_FINITE));
    }

    @Test
    void seventeenDigitsAreReadAndZerosAroundThemDoNotCount() {
        assertThat(DecimalSample.of(List.of("0.00012345678901234567000"), Group.STUDY, 1))
                .containsExactly(1.2345678901234567e-4);
    }

    @Test
    void moreTokensThanTheLimitAreRefused() {
        assertThatThrownBy(() -> DecimalSample.of("1 2 3", Group.STUDY, 2))
                .isInstanceOfSatisfying(
                        RunsTestError.class, error -> assertThat(error.code()).isEqualTo(Code.TOO_MANY_VALUES));
    }
}
