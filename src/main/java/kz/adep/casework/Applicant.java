package kz.adep.casework;

/**
 * Who sends an appeal and how he wants to be known.
 *
 * @param language of the answer: kk, ru or en
 */
public record Applicant(Kind kind, Identity identity, String language, PersonalDetails details) {

    /** Who the sender is. */
    public enum Kind {
        CITIZEN,
        LEGAL_ENTITY,
        CIVIL_SERVANT
    }

    /** How the sender wants to be known. */
    public enum Identity {
        NAMED,
        CONFIDENTIAL,
        ANONYMOUS
    }

    public Applicant {
        if (identity == Identity.ANONYMOUS && !details.isEmpty()) {
            throw new IllegalArgumentException("an anonymous applicant has no details");
        }
    }

    public boolean isAnonymous() {
        return identity == Identity.ANONYMOUS;
    }
}
