package kz.adep.transparency.domain;

/** A level of significance that is not a decimal number between 0 and 1. */
public class BadLevel extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadLevel() {
        super("not between 0 and 1");
    }
}
