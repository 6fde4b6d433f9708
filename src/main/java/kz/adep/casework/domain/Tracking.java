package kz.adep.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import kz.adep.casework.NewCase;

/** What an applicant follows his case by: the hash of his code, and of what he sent under it. */
@Embeddable
class Tracking {

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "submission_hash")
    private byte[] submissionHash;

    /** For JPA. */
    protected Tracking() {}

    Tracking(NewCase.Tracking given) {
        this.codeHash = given.codeHash().clone();
        this.submissionHash = given.submissionHash().clone();
    }

    boolean sameSubmission(byte[] hash) {
        return Arrays.equals(submissionHash, hash);
    }

    NewCase.Tracking given() {
        return new NewCase.Tracking(codeHash.clone(), submissionHash.clone());
    }
}
