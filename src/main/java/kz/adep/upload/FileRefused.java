package kz.adep.upload;

import java.util.Locale;
import kz.adep.shared.RuleViolation;

/** A file is not taken, for a reason that its sender is told. */
public class FileRefused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        TYPE,
        CONTENT,
        EMPTY,
        TOO_LARGE,
        TOO_MUCH,
        TOO_MANY,
        MACROS,
        HOSTILE,
        NESTED,
        BOMB,
        DAMAGED,
        BROKEN_OFF,
        NOT_SCANNED
    }

    private final Reason reason;

    public FileRefused(Reason reason, String name) {
        super("upload.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), name);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether there is no use in reading on. */
    public boolean endsTheForm() {
        return reason == Reason.TOO_MUCH || reason == Reason.TOO_MANY || reason == Reason.BROKEN_OFF;
    }

    /** Whether it is the amount that is refused, in the words of HTTP: 413. */
    public boolean isTooLarge() {
        return reason == Reason.TOO_LARGE || reason == Reason.TOO_MUCH;
    }
}
