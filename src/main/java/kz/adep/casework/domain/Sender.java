package kz.adep.casework.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import kz.adep.casework.Applicant;

/** Who sent a case, without saying who: the names are sealed elsewhere. */
@Embeddable
public class Sender {

    @Column(name = "sender_kind")
    @Enumerated(EnumType.STRING)
    private Applicant.Kind kind;

    @Enumerated(EnumType.STRING)
    private Applicant.Identity identity;

    private String language;

    /** For JPA. */
    protected Sender() {}

    Sender(Applicant applicant) {
        this.kind = applicant.kind();
        this.identity = applicant.identity();
        this.language = applicant.language();
    }

    public Applicant.Kind kind() {
        return kind;
    }

    public Applicant.Identity identity() {
        return identity;
    }

    boolean isAnonymous() {
        return identity == Applicant.Identity.ANONYMOUS;
    }

    /** Of the answer: kk, ru or en. */
    public String language() {
        return language;
    }
}
