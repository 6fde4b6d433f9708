package kz.adep.intake.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The questions of the public form in their order, one to a page; which are asked depends on earlier answers. */
public enum Question {
    SENDER,
    IDENTITY,
    MATTER,
    DANGER,
    CONTESTED,
    BODY,
    HEAD,
    CONCERNED,
    STORY,
    DOCUMENTS,
    DETAILS,
    LANGUAGE;

    /** The questions this draft has to answer, as far as can be seen from what is answered. */
    public static List<Question> of(Draft draft) {
        return Arrays.stream(values())
                .filter(question -> question.isAsked(draft))
                .toList();
    }

    public static Optional<Question> at(String path) {
        return Arrays.stream(values())
                .filter(question -> question.path().equals(path))
                .findFirst();
    }

    /** Its place in the address and in the names of its texts. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAsked(Draft draft) {
        return switch (this) {
            case DANGER -> draft.matter() != null && draft.matter().mayBeDangerous();
            case CONTESTED -> draft.matter() == Matter.OWN_RIGHTS;
            case CONCERNED -> draft.mayConcernSomebody();
            case DETAILS -> !draft.isAnonymous();
            default -> true;
        };
    }

    public boolean isAnswered(Draft draft) {
        return switch (this) {
            case SENDER -> draft.sender() != null;
            case IDENTITY -> draft.identity() != null;
            case MATTER -> draft.matter() != null;
            case DANGER -> draft.alarm() != null;
            case CONTESTED -> draft.contested() != null;
            case BODY -> draft.addressee() != null;
            case HEAD -> draft.aboutHead() != null;
            case CONCERNED -> draft.concerned() != null;
            case STORY -> draft.story() != null;
            case DOCUMENTS -> draft.documents() != null;
            case DETAILS -> hasDetails(draft);
            case LANGUAGE -> draft.language() != null;
        };
    }

    /** The question before this one, where there is one. */
    public Optional<Question> before(Draft draft) {
        List<Question> asked = of(draft);
        int at = asked.indexOf(this);
        return at < 1 ? Optional.empty() : Optional.of(asked.get(at - 1));
    }

    /** Whether everything that leads here is answered. */
    public boolean isReached(Draft draft) {
        return isAsked(draft)
                && of(draft).stream()
                        .takeWhile(earlier -> earlier != this)
                        .allMatch(earlier -> earlier.isAnswered(draft));
    }

    /** Who changed an earlier answer may have to say more. */
    private static boolean hasDetails(Draft draft) {
        var details = draft.details();
        return details != null && RequiredDetail.missing(draft, details).isEmpty();
    }
}
