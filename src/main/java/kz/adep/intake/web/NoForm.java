package kz.adep.intake.web;

/** A page of the form was opened without a form. */
class NoForm extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
