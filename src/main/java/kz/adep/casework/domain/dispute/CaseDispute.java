package kz.adep.casework.domain.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Outcome;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.RuleViolation;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The applicant does not accept how his case ended, and somebody other than who decided looks at it again. The case
 * itself stays closed as it is: what comes of it stands here, for both sides to read.
 */
@Entity
@DynamicUpdate
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseDispute {

    /** What the review came to. */
    public enum Result {
        UPHELD,
        CHANGED
    }

    /** What the head decided himself, passed on or heard from the applicant is not his to review. */
    private static final Set<Outcome> NOT_HERE = EnumSet.of(Outcome.TERMINATED, Outcome.FORWARDED, Outcome.WITHDRAWN);

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private String grounds;
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Result result;

    private @Nullable String words;
    private @Nullable UUID decidedBy;
    private @Nullable LocalDate decidedOn;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected CaseDispute() {}

    public CaseDispute(CaseFile file, String grounds, LocalDate today) {
        if (!isOpenTo(file)) {
            throw new RuleViolation("dispute.refused");
        }
        if (grounds.isBlank()) {
            throw new IllegalArgumentException("a dispute has grounds");
        }
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.grounds = grounds;
        this.filedOn = today;
    }

    /** Whether the end of this case can be disputed here; advice is no decision. */
    public static boolean isOpenTo(CaseFile file) {
        return file.kind() != CaseKind.CONSULTATION
                && !file.stage().isOpen()
                && file.outcome().filter(outcome -> !NOT_HERE.contains(outcome)).isPresent();
    }

    /** Once, and never by who handled the case or decided it; at the Agency that may be two officers. */
    public void decide(Result decided, String reasons, CaseFile file, UUID by, LocalDate today) {
        if (result != null) {
            throw new RuleViolation("dispute.decided");
        }
        if (file.isDecidedBy(by) || file.assignee().filter(by::equals).isPresent()) {
            throw new RuleViolation("dispute.own-decision");
        }
        this.result = decided;
        this.words = reasons;
        this.decidedBy = by;
        this.decidedOn = today;
    }

    public boolean isOpen() {
        return result == null;
    }

    public String grounds() {
        return grounds;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public Optional<Result> result() {
        return Optional.ofNullable(result);
    }

    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }
}
