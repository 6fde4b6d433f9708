package kz.adep.intake.service;

/** Under this token an application was sent that says something else. */
public class AlreadySent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadySent() {
        super("another application was sent with this form");
    }
}
