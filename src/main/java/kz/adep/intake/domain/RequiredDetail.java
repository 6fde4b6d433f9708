package kz.adep.intake.domain;

import java.util.Arrays;
import java.util.List;
import kz.adep.casework.Applicant;
import kz.adep.casework.PersonalDetails;

/** What a sender who is not anonymous has to say of himself: the contents of an appeal by article 63 of the Code. */
public enum RequiredDetail {
    ORGANISATION("organisation"),
    BIN("bin"),
    SURNAME("surname"),
    GIVEN_NAME("givenName"),
    ADDRESS("address");

    private final String field;

    RequiredDetail(String field) {
        this.field = field;
    }

    /** What these details lack, by the other answers of the draft. */
    public static List<RequiredDetail> missing(Draft draft, PersonalDetails details) {
        return Arrays.stream(values())
                .filter(detail -> detail.isRequired(draft) && detail.in(details).isBlank())
                .toList();
    }

    /** Its place in the form and in the names of its texts. */
    public String field() {
        return field;
    }

    private boolean isRequired(Draft draft) {
        boolean organisation = draft.sender() == Applicant.Kind.LEGAL_ENTITY;
        return switch (this) {
            case ORGANISATION, BIN -> organisation;
            case SURNAME, GIVEN_NAME -> !organisation;
            // Advice is no appeal.
            case ADDRESS -> draft.matter() != Matter.ADVICE;
        };
    }

    private String in(PersonalDetails details) {
        return switch (this) {
            case ORGANISATION -> details.organisation();
            case BIN -> details.bin();
            case SURNAME -> details.surname();
            case GIVEN_NAME -> details.givenName();
            case ADDRESS -> details.address();
        };
    }
}
