package kz.adep.notification.domain;

import java.util.List;

/**
 * A letter before it is put into words.
 *
 * @param template key of its subject and text
 * @param lines what it tells of, one each
 */
public record Letter(String template, List<String> arguments, List<Line> lines) {

    private static final String NOTICE = "notification.mail.notice";
    private static final String DIGEST = "notification.mail.digest";

    /** A message key and its subject. */
    public record Line(String message, String subject) {}

    public Letter {
        arguments = List.copyOf(arguments);
        lines = List.copyOf(lines);
    }

    public static Letter of(String message, String subject) {
        return new Letter(NOTICE, List.of(), List.of(new Line(message, subject)));
    }

    public static Letter digest(List<Line> lines) {
        return new Letter(DIGEST, List.of(), lines);
    }

    public static Letter from(String template, String... arguments) {
        return new Letter(template, List.of(arguments), List.of());
    }
}
