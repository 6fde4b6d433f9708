package kz.adep.casework.domain.letter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a reply template may leave open for the case to fill; the list is closed. */
public enum LetterVariable {
    NUMBER("number"),
    REGISTERED("registered"),
    DUE("due"),
    TODAY("today"),
    /** The form of address, never the name: letters lie in clear. */
    APPLICANT("applicant"),
    BODY("body"),
    HIGHER_BODY("higherBody"),
    COMPLAINT_TERM("complaintTerm");

    private final String word;

    LetterVariable(String word) {
        this.word = word;
    }

    static Optional<LetterVariable> called(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word.equals(word))
                .findFirst();
    }

    /** As it stands in a template. */
    public String token() {
        return "{" + word + "}";
    }

    public static List<String> tokens() {
        return Arrays.stream(values()).map(LetterVariable::token).toList();
    }
}
