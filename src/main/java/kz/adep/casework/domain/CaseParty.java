package kz.adep.casework.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import kz.adep.vault.Sealed;

/** Somebody a case names, sealed under the key of the case. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseParty {

    /** The part somebody has in a case. */
    public enum Part {
        APPLICANT,
        CONCERNED
    }

    /** What the seal is bound to. */
    public static final String COLUMN = "case_party.sealed";

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Part part;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed"))
    private Sealed sealed;

    private String[] nameIndex;

    /** For JPA. */
    protected CaseParty() {}

    public CaseParty(UUID id, CaseFile file, Part part, Sealed sealed, String... nameIndex) {
        this.id = id;
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.part = part;
        this.sealed = sealed;
        this.nameIndex = nameIndex.clone();
    }

    public boolean isFoundByName() {
        return nameIndex.length > 0;
    }

    /** Found by other hashes from now on: the case has gone to another side of the walls. */
    public void hashedAs(String... names) {
        this.nameIndex = names.clone();
    }

    public UUID id() {
        return id;
    }

    public Part part() {
        return part;
    }

    public Sealed sealed() {
        return sealed;
    }
}
