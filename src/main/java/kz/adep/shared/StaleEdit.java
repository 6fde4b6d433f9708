package kz.adep.shared;

/** Somebody else saved first: carries the text now stored and its version, so that both texts can be shown. */
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String stored;
    private final int version;

    public StaleEdit(String stored, int version) {
        super("version " + version + " is stored");
        this.stored = stored;
        this.version = version;
    }

    public String stored() {
        return stored;
    }

    public int version() {
        return version;
    }
}
