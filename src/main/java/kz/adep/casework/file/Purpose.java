package kz.adep.casework.file;

/** What a file is in a case for, which decides who sees it. */
public enum Purpose {
    FROM_APPLICANT,
    /** Sent with a message. */
    TO_APPLICANT,
    /** Goes to the applicant when the answer is sent. */
    WITH_ANSWER,
    /** Stays inside. */
    EVIDENCE
}
