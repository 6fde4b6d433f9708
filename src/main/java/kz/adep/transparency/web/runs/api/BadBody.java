package kz.adep.transparency.web.runs.api;

/** A body that is no question. */
class BadBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it is refused. */
    enum Code {
        MALFORMED,
        TOO_LARGE
    }

    private final Code code;

    BadBody(Code code) {
        super(code.name());
        this.code = code;
    }

    Code code() {
        return code;
    }
}
