package kz.adep.vault;

/** A sealed value or a wrapped key does not open: damaged, copied from another place, or its key is missing. */
public class Unsealable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unsealable(String what) {
        super(what);
    }

    public Unsealable(String what, Throwable cause) {
        super(what, cause);
    }
}
