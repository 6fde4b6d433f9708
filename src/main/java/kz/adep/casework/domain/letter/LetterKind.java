package kz.adep.casework.domain.letter;

/** What a reply template is for. */
public enum LetterKind {
    ANSWER,
    REFUSAL,
    MESSAGE,
    HEARING,
    FORWARDING,
    EXTENSION,
    TERMINATION,
    RETURN
}
