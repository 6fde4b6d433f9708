package kz.adep.shared;

/** What was asked for does not exist, or not for the one who asks: both look the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
