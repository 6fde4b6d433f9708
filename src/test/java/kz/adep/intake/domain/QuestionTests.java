package kz.adep.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.casework.Applicant;
import org.junit.jupiter.api.Test;

class QuestionTests {

    private final Draft complete = Drafts.complete(42);

    @Test
    void questionIsReachedWhenAllBeforeItAreAnswered() {
        Draft begun = Draft.empty().sentBy(Applicant.Kind.CITIZEN);

        assertThat(Question.IDENTITY.isReached(begun)).isTrue();
        assertThat(Question.MATTER.isReached(begun)).isFalse();
    }

    @Test
    void answeredQuestionStaysReached() {
        assertThat(Question.SENDER.isReached(complete)).isTrue();
    }

    @Test
    void headIsAskedAboutWhereTheBodyIsUnknownToo() {
        assertThat(complete.to(Addressee.unknown()).nextQuestion()).contains(Question.HEAD);
    }

    @Test
    void wayBackSkipsWhatIsNotAsked() {
        assertThat(Question.BODY.before(complete)).contains(Question.DANGER);
        assertThat(Question.BODY.before(complete.about(Matter.OWN_RIGHTS))).contains(Question.CONTESTED);
        assertThat(Question.SENDER.before(complete)).isEmpty();
    }

    @Test
    void everyQuestionIsFoundByItsAddress() {
        for (Question question : Question.values()) {
            assertThat(Question.at(question.path())).contains(question);
        }
        assertThat(Question.at("elsewhere")).isEmpty();
    }
}
