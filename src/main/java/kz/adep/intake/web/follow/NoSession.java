package kz.adep.intake.web.follow;

/** Nobody gave a code, or it was too long ago. */
class NoSession extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
