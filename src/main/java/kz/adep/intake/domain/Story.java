package kz.adep.intake.domain;

/** What happened: one line for the register, and the text. */
public record Story(String subject, String text) {

    public static final int SUBJECT_LENGTH = 150;
    public static final int TEXT_LENGTH = 20_000;

    public Story {
        if (subject.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("a story has a subject and a text");
        }
        if (subject.length() > SUBJECT_LENGTH || text.length() > TEXT_LENGTH) {
            throw new IllegalArgumentException("too long a story");
        }
    }
}
