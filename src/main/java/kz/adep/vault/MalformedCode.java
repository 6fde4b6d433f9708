package kz.adep.vault;

/** What was typed cannot be a tracking code; the text itself is not repeated, it may be nearly right. */
public class MalformedCode extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedCode() {
        super("a tracking code is " + TrackingCode.LENGTH + " letters and digits");
    }
}
