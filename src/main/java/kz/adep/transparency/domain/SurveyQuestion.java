package kz.adep.transparency.domain;

import java.util.List;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A question of a survey with its answers; the note says what does not agree in the source. */
public record SurveyQuestion(
        int number, int asked, LocalizedText text, @Nullable LocalizedText note, List<SurveyAnswer> answers) {

    public SurveyQuestion {
        answers = List.copyOf(answers);
    }

    /** Of the answers that exclude each other. */
    public int total() {
        return answers.stream()
                .filter(answer -> !answer.combined())
                .mapToInt(SurveyAnswer::count)
                .sum();
    }
}
