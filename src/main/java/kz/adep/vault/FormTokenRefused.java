package kz.adep.vault;

/** A form came back with a token that is too old or was never issued here. */
public class FormTokenRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why; an expired token was once good, so the form is shown again with a new one. */
    public enum Reason {
        EXPIRED,
        FORGED
    }

    private final Reason reason;

    FormTokenRefused(Reason reason) {
        super("form token " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
