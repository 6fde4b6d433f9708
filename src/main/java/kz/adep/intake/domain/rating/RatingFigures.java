package kz.adep.intake.domain.rating;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.adep.disclosure.Sum;
import kz.adep.disclosure.Suppression;
import kz.adep.intake.domain.rating.Rating.Answer;
import kz.adep.intake.domain.rating.Rating.Question;
import org.jspecify.annotations.Nullable;

/**
 * The ratings of a body in a quarter as they may be shown. All questions have the same total, because each rating answers
 * all of them; where it is small, zeros are hidden too: of one of few they tell what was not answered.
 */
public final class RatingFigures {

    private static final String TOTAL = "TOTAL";

    private final Map<String, Long> values = new HashMap<>();
    private final Set<String> hidden;

    /**
     * The answers to a question.
     *
     * @param shown in the order of the answers; null where hidden
     * @param total null where hidden
     */
    public record Row(List<@Nullable Long> shown, @Nullable Long total) {

        public Row {
            shown = Collections.unmodifiableList(new ArrayList<>(shown));
        }
    }

    private RatingFigures(Map<Question, Map<Answer, Long>> counts) {
        List<Sum<String>> sums = new ArrayList<>();
        for (Question question : Question.values()) {
            Map<Answer, Long> of = counts.getOrDefault(question, Map.of());
            for (Answer answer : Answer.values()) {
                values.put(key(question, answer), of.getOrDefault(answer, 0L));
            }
            values.merge(TOTAL, of.values().stream().mapToLong(Long::longValue).sum(), Math::max);
            sums.add(Sum.of(
                    TOTAL,
                    Arrays.stream(Answer.values())
                            .map(answer -> key(question, answer))
                            .toList()));
        }
        this.hidden =
                Suppression.isSmall(values.getOrDefault(TOTAL, 0L)) ? values.keySet() : Suppression.of(values, sums);
    }

    public static Map<Question, Row> of(Map<Question, Map<Answer, Long>> counts) {
        RatingFigures figures = new RatingFigures(counts);
        Map<Question, Row> rows = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            Stream<@Nullable Long> shown =
                    Arrays.stream(Answer.values()).map(answer -> figures.shown(key(question, answer)));
            rows.put(question, new Row(shown.toList(), figures.shown(TOTAL)));
        }
        return rows;
    }

    private @Nullable Long shown(String key) {
        return hidden.contains(key) ? null : values.get(key);
    }

    private static String key(Question question, Answer answer) {
        return question + " " + answer;
    }
}
