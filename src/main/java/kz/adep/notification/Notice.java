package kz.adep.notification;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What staff are told: what happened to which number, and where to look. Nobody is named, because a bell is read over
 * shoulders and a letter leaves the house.
 *
 * @param message key of the message files, whose {0} is the subject
 * @param subject a register number, a quarter, a year
 * @param path of the page where the reader goes on
 * @param hourly told of an anonymous sender: kept to the hour, and mailed at the next one
 * @param about the case, whose number it tells; absent where there is none, or the path leads to the case itself
 */
public record Notice(
        String message,
        String subject,
        String path,
        boolean hourly,
        @Nullable About about) {

    /** A case: the bell does not ring for who is shut out of it. */
    public record About(int stateBodyId, UUID caseId) {}

    private static final Pattern KEY = Pattern.compile("[a-z][a-z.-]{2,60}");
    private static final Pattern PATH = Pattern.compile("/[a-z0-9/-]{0,120}");

    public Notice {
        if (!KEY.matcher(message).matches()) {
            throw new IllegalArgumentException("a notice has the key of a message");
        }
        if (subject.isBlank() || subject.length() > 60) {
            throw new IllegalArgumentException("the subject of a notice is a number of at most 60 characters");
        }
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("a notice leads to a page of this site");
        }
    }

    public static Notice of(String message, Object subject, String path) {
        return new Notice(message, subject.toString(), path, false, null);
    }

    public Notice keptToTheHour(boolean anonymous) {
        return new Notice(message, subject, path, anonymous, about);
    }

    /** Leads elsewhere than to the case it is about. */
    public Notice about(int stateBodyId, UUID caseId) {
        return new Notice(message, subject, path, hourly, new About(stateBodyId, caseId));
    }
}
