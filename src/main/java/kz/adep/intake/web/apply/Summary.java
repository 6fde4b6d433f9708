package kz.adep.intake.web.apply;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.casework.PersonalDetails;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.domain.Matter;
import kz.adep.intake.domain.Phone;
import kz.adep.intake.domain.Question;
import kz.adep.upload.Upload;
import org.jspecify.annotations.Nullable;

/** The answers of a draft as its sender checks them, each with the question it belongs to. */
record Summary(List<Line> lines, boolean advice) {

    /**
     * One answer: a text of the program, by its key, or what was typed.
     *
     * @param path of the question, in the address and in the names of its texts
     */
    record Line(String path, @Nullable String key, String typed) {

        /** Whether these are words of the sender, in whatever language; the name of a body is in that of the page. */
        public boolean own() {
            return key == null && !path.equals(Question.BODY.path());
        }
    }

    static Summary of(Draft draft, Directory directory) {
        List<Line> lines = Question.of(draft).stream()
                .map(question -> line(question, draft, directory))
                .toList();
        return new Summary(lines, draft.matter() == Matter.ADVICE);
    }

    /** The key of what a line is called: who asks for advice tells a question, and nothing that happened. */
    public String name(Line line) {
        boolean question = advice && line.path().equals(Question.STORY.path());
        return "intake." + line.path() + ".short" + (question ? ".advice" : "");
    }

    private static Line line(Question question, Draft draft, Directory directory) {
        return switch (question) {
            case SENDER -> chosen(question, draft.sender());
            case IDENTITY -> chosen(question, draft.identity());
            case MATTER -> chosen(question, draft.matter());
            case DANGER -> chosen(question, draft.alarm());
            case CONTESTED -> chosen(question, draft.contested());
            case HEAD -> chosen(question, draft.aboutHead());
            case LANGUAGE -> chosen(question, draft.language());
            case BODY -> body(draft, directory);
            case CONCERNED -> concerned(draft);
            case STORY ->
                typed(
                        question,
                        Objects.requireNonNull(draft.story()).subject(),
                        draft.story().text());
            case DOCUMENTS -> documents(draft);
            case DETAILS -> details(Objects.requireNonNull(draft.details()));
        };
    }

    private static Line chosen(Question question, @Nullable Object value) {
        return new Line(question.path(), "intake." + question.path() + "." + value, "");
    }

    private static Line typed(Question question, String... texts) {
        return new Line(
                question.path(),
                null,
                Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining("\n")));
    }

    private static Line body(Draft draft, Directory directory) {
        Integer body = Objects.requireNonNull(draft.addressee()).stateBodyId();
        return body == null
                ? chosen(Question.BODY, Answer.Body.UNKNOWN)
                : typed(Question.BODY, directory.body(body).name().in(QuestionPages.language()));
    }

    private static Line concerned(Draft draft) {
        String[] persons = draft.persons().stream()
                .map(person -> Stream.of(person.name(), person.post())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining(", ")))
                .toArray(String[]::new);
        return persons.length == 0 ? chosen(Question.CONCERNED, "nobody") : typed(Question.CONCERNED, persons);
    }

    private static Line documents(Draft draft) {
        String[] names = draft.enclosed().stream().map(Upload::name).toArray(String[]::new);
        return names.length == 0 ? chosen(Question.DOCUMENTS, "none") : typed(Question.DOCUMENTS, names);
    }

    private static Line details(PersonalDetails details) {
        return typed(
                Question.DETAILS,
                details.organisation(),
                details.bin(),
                details.fullName(),
                details.iin(),
                details.address(),
                Phone.readable(details.phone()),
                details.email());
    }
}
