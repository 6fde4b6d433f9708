package kz.adep.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import kz.adep.statistics.MedianRunsTest.Pattern;
import kz.adep.statistics.RunsTestError.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MedianRunsTestTests {

    @Test
    void risingSeriesHasTwoRuns() {
        MedianRunsTest test = MedianRunsTest.of(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});

        assertThat(test.figures().runs()).isEqualTo(2);
        assertThat(test.figures().lowerP().fraction()).hasToString("1/126");
        assertThat(test.median()).isEqualTo(5.5);
    }

    @Test
    void swingingSeriesHasAsManyRunsAsValues() {
        MedianRunsTest test = MedianRunsTest.of(new double[] {1, 9, 2, 8, 1, 9, 2, 8});

        assertThat(test.figures().runs()).isEqualTo(8);
        assertThat(test.figures().upperP().fraction()).hasToString("1/35");
    }

    @ParameterizedTest
    @CsvSource({"CLUSTERED,1 2 3 4 5 6 7 8 9 10", "ALTERNATING,1 9 2 8 3 7 1 9 2 8", "NONE,1 9 2 3 8 7 1 9 8 2"})
    void patternIsReadAtHalfTheLevelOnEachSide(Pattern pattern, String values) {
        double[] series = Arrays.stream(values.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThat(MedianRunsTest.of(series).pattern()).isEqualTo(pattern);
    }

    @Test
    void runsGoOnAcrossValuesEqualToTheMedian() {
        MedianRunsTest test = MedianRunsTest.of(new double[] {1, 1, 2, 2, 5, 1, 8, 8, 5, 9, 9, 8});

        assertThat(test.leftOut()).isEqualTo(2);
        assertThat(test.figures().runs()).isEqualTo(2);
        assertThat(test.figures().lowerP().fraction()).hasToString("1/126");
    }

    @Test
    void valuesEqualToTheMedianAreLeftOut() {
        MedianRunsTest test = MedianRunsTest.of(new double[] {1, 3, 5, 3, 2, 7, 3});

        assertThat(test.leftOut()).isEqualTo(3);
        assertThat(test.above()).isEqualTo(2);
        assertThat(test.below()).isEqualTo(2);
        assertThat(test.figures().runs()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"EMPTY_GROUP,''", "ALL_TIED,4 4 4", "ALL_TIED,1 1 1 2", "NOT_FINITE,1 2 NaN"})
    void seriesThatSaysNothingIsRefused(Code code, String values) {
        double[] series = Arrays.stream(values.split(" "))
                .filter(token -> !token.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();

        assertThatThrownBy(() -> MedianRunsTest.of(series))
                .isInstanceOfSatisfying(
                        RunsTestError.class, error -> assertThat(error.code()).isEqualTo(code));
    }
}
