package kz.adep.casework.domain.act;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;

/** From whom a case was forwarded, and from whom it is kept wherever it goes. */
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
    private int[] keptFrom;

    /** For JPA. */
    protected CaseOrigin() {}

    /**
     * Whoever sent it.
     *
     * @param keptFrom the bodies that it, or what it came from, was withheld from
     */
    @SuppressWarnings("ArrayRecordComponent") // a column on its way to the database, never compared
    public record From(int body, CaseNumber number, int... keptFrom) {}

    public CaseOrigin(CaseFile received, From from, Parcel parcel, LocalDate today) {
        this.caseId = received.getId();
        this.stateBodyId = received.stateBodyId();
        this.fromBody = from.body();
        this.fromNumber = from.number().toString();
        this.part = parcel.part();
        this.portion = parcel.portion();
        this.reason = parcel.reason();
        this.forwardedOn = today;
        this.keptFrom = from.keptFrom().clone();
    }

    public int fromBody() {
        return fromBody;
    }

    public String fromNumber() {
        return fromNumber;
    }

    public IntStream keptFrom() {
        return IntStream.of(keptFrom);
    }

    /** Whether somebody must not learn of it. */
    public boolean isKept() {
        return keptFrom.length > 0;
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
