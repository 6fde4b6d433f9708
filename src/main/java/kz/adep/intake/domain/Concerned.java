package kz.adep.intake.domain;

import kz.adep.casework.PersonalDetails;

/** Whom a possible breach is about, as far as the sender knows; both parts may be empty. */
public record Concerned(String name, String post) {

    /** How many persons one application names at most. */
    public static final int MOST = 5;

    public boolean isEmpty() {
        return name.isBlank() && post.isBlank();
    }

    PersonalDetails details() {
        return PersonalDetails.concerned(name, post);
    }
}
