package kz.adep.casework.domain.act;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;

/** From whom a case was forwarded. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseOrigin {

    @Id
    private UUID caseId;

    private int stateBodyId;
    private int fromBody;
    private String fromNumber;
    private boolean part;
    private String portion;
    private String reason;
    private LocalDate forwardedOn;

    /** For JPA. */
    protected CaseOrigin() {}

    public CaseOrigin(CaseFile received, CaseFile sent, CaseNumber number, Parcel parcel, LocalDate today) {
        this.caseId = received.getId();
        this.stateBodyId = received.stateBodyId();
        this.fromBody = sent.stateBodyId();
        this.fromNumber = number.toString();
        this.part = parcel.part();
        this.portion = parcel.portion();
        this.reason = parcel.reason();
        this.forwardedOn = today;
    }

    public int fromBody() {
        return fromBody;
    }

    public String fromNumber() {
        return fromNumber;
    }

    public boolean isPart() {
        return part;
    }

    public String reason() {
        return reason;
    }

    public LocalDate forwardedOn() {
        return forwardedOn;
    }
}
