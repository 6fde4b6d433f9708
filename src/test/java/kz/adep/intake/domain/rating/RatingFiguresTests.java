package kz.adep.intake.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.intake.domain.rating.Rating.Answer;
import kz.adep.intake.domain.rating.Rating.Question;
import kz.adep.intake.domain.rating.RatingFigures.Row;
import org.junit.jupiter.api.Test;

class RatingFiguresTests {

    @Test
    void fewerThanFiveInAllShowNothingNotEvenZeros() {
        Row row = row(4, 0, 0);

        assertThat(row.shown()).containsExactly(null, null, null);
        assertThat(row.total()).isNull();
    }

    @Test
    void twoSmallNumbersThatTheTotalGivesAwayHideAThird() {
        assertThat(row(10, 1, 1).shown()).containsOnlyNulls();
    }

    @Test
    void smallNumberHidesOneThatIsNotZero() {
        assertThat(row(20, 9, 2).shown()).containsExactly(20L, null, null);
        assertThat(row(20, 0, 3).shown()).containsExactly(null, 0L, null);
    }

    @Test
    void largeNumbersAreShown() {
        Row row = row(20, 0, 5);

        assertThat(row.shown()).containsExactly(20L, 0L, 5L);
        assertThat(row.total()).isEqualTo(25);
    }

    @Test
    void totalIsTheSameForAllQuestions() {
        Map<Question, Row> rows = RatingFigures.of(Map.of(
                Question.CLEAR, counts(20, 5, 0),
                Question.TIMELY, counts(10, 10, 5),
                Question.RESPECTFUL, counts(23, 1, 1)));

        assertThat(rows.values().stream().map(Row::total)).containsOnly(25L);
        assertThat(rows.get(Question.RESPECTFUL).shown()).containsOnlyNulls();
    }

    private static Row row(long... numbers) {
        Map<Question, Map<Answer, Long>> counts =
                Arrays.stream(Question.values()).collect(Collectors.toMap(each -> each, each -> counts(numbers)));
        return RatingFigures.of(counts).get(Question.TIMELY);
    }

    private static Map<Answer, Long> counts(long... numbers) {
        Map<Answer, Long> counts = new LinkedHashMap<>();
        Stream.of(Answer.values()).forEach(answer -> counts.put(answer, numbers[answer.ordinal()]));
        return counts;
    }
}
