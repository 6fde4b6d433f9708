package kz.adep.intake.web;

/** A page of one case was sent while another one, opened later in the same browser, is followed. */
public class AnotherCase extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
