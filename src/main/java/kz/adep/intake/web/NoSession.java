package kz.adep.intake.web;

/** Nobody gave a code, or it was too long ago. */
public class NoSession extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
