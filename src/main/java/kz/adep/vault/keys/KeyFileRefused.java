package kz.adep.vault.keys;

/** The key file is missing, damaged or open to others; the application does not start. */
public class KeyFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyFileRefused(String why) {
        super(why);
    }
}
