package kz.adep.casework.domain.act;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * That the applicant could speak before an act that burdens him (Administrative Procedural Code, articles 73 and 74): the
 * preliminary decision he was told, or why no hearing was needed.
 */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseHearing {

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private String preliminary;
    private boolean waived;
    private LocalDate toldOn;
    private LocalDate actFrom;
    private @Nullable LocalDate hearingOn;
    private @Nullable String record;
    private @Nullable LocalDate recordedOn;

    /** For JPA. */
    protected CaseHearing() {}

    private CaseHearing(CaseFile file, String text, boolean waived, LocalDate today, LocalDate actFrom) {
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.preliminary = text;
        this.waived = waived;
        this.toldOn = today;
        this.actFrom = actFrom;
    }

    /**
     * The preliminary decision as the applicant is told it.
     *
     * @param hearingOn the day on which he is heard; absent where he only writes
     */
    public static CaseHearing told(
            CaseFile file, String preliminary, @Nullable LocalDate hearingOn, LocalDate today, LocalDate actFrom) {
        if (hearingOn != null && !hearingOn.isAfter(today)) {
            throw new RuleViolation("law.hearing.day");
        }
        CaseHearing hearing = new CaseHearing(file, preliminary, false, today, actFrom);
        hearing.hearingOn = hearingOn;
        return hearing;
    }

    public static CaseHearing waived(CaseFile file, String reason, LocalDate today) {
        return new CaseHearing(file, reason, true, today, today);
    }

    /** What the applicant said, or that he did not come. */
    public void record(String text, LocalDate today) {
        if (waived || record != null) {
            throw new RuleViolation("law.hearing.none");
        }
        if (hearingOn != null && today.isBefore(hearingOn)) {
            throw new RuleViolation("law.hearing.not-yet");
        }
        record = text;
        recordedOn = today;
    }

    /** Whether the act may be adopted: the time after the notice has passed, which the law shortens for nobody. */
    public boolean allowsActOn(LocalDate day) {
        return !day.isBefore(actFrom);
    }

    /** Whether he was given a day on which he is heard, and nothing says yet that he came or did not. */
    public boolean awaitsRecord() {
        return isOpen() && hearingOn != null;
    }

    public boolean isOpen() {
        return !waived && record == null;
    }

    public boolean isWaived() {
        return waived;
    }

    public String preliminary() {
        return preliminary;
    }

    public LocalDate toldOn() {
        return toldOn;
    }

    public LocalDate actFrom() {
        return actFrom;
    }

    public Optional<LocalDate> hearingOn() {
        return Optional.ofNullable(hearingOn);
    }

    public Optional<String> record() {
        return Optional.ofNullable(record);
    }
}
