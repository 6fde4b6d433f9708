package kz.adep.discipline.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.discipline.domain.law.LimitationRule;
import kz.adep.discipline.domain.law.Track;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A proceeding about the misconduct of one person, from triage to its end. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class Proceeding implements Persistable<UUID> {

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private String number;
    private short ordinal;

    @Embedded
    private Subject subject;

    @Embedded
    private Offence offence;

    @Enumerated(EnumType.STRING)
    private ProceedingStep step;

    @Enumerated(EnumType.STRING)
    private @Nullable ProceedingStep suspendedFrom;

    @Embedded
    private @Nullable Consideration consideration;

    @Embedded
    private @Nullable HeadOrder headOrder;

    private LocalDate openedOn;
    private UUID openedBy;
    private LocalDate lastActOn;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected Proceeding() {}

    /** Where a proceeding belongs: its case, and which of the proceedings of the case it is. */
    public record Place(int stateBodyId, UUID caseId, String caseNumber, int ordinal) {}

    public Proceeding(UUID id, Place place, Subject subject, Offence offence, UUID by, LocalDate today) {
        if (offence.knownOn().isAfter(today)) {
            throw new RuleViolation("discipline.refusal.future");
        }
        this.id = id;
        this.stateBodyId = place.stateBodyId();
        this.caseId = place.caseId();
        this.number = place.caseNumber() + "/" + place.ordinal();
        this.ordinal = (short) place.ordinal();
        this.subject = subject;
        this.offence = offence;
        this.step = ProceedingStep.TRIAGE;
        this.openedOn = today;
        this.openedBy = by;
        this.lastActOn = offence.knownOn();
    }

    /** Moves on by an act that the law and the calendar were asked about; what does not fit is refused. */
    public void act(Act act, UUID by, LocalDate today) {
        requireMove(act.move());
        requireDay(act.day(), today);
        switch (act.move()) {
            case RECORD_EXPLANATION -> admitted(act);
            case ACQUAINT -> considered().acquainted(act.day());
            case CALL_SITTING -> considered().sitOn(Objects.requireNonNull(act.sittingOn()));
            case RECOMMEND -> considered().recommended(act);
            case TAKE_BACK -> considered().otherCaseClosed(act.day());
            case ORDER -> order(act, by);
            default -> {}
        }
        step = after(act.move());
        lastActOn = act.day();
        endedOn = step.isOpen() ? null : act.day();
    }

    private ProceedingStep after(Move move) {
        ProceedingStep target = move == Move.RESUME ? suspendedFrom : move.target();
        suspendedFrom = move == Move.SUSPEND ? step : null;
        return target == null ? step : step.moveTo(target);
    }

    private void admitted(Act act) {
        if (act.admitted()) {
            considered().admitted(act.day());
        }
    }

    /** Without a board only what is minor and admitted in writing. */
    public boolean canBeOrdered() {
        return step == ProceedingStep.RECOMMENDED
                || (offence.isMinor() && consideration().admittedOn() != null);
    }

    private void order(Act act, UUID by) {
        if (!canBeOrdered()) {
            throw new RuleViolation("discipline.refusal.no-recommendation");
        }
        headOrder = new HeadOrder(act.day(), act.number(), act.sanction(), by);
    }

    public void requireMove(Move move) {
        if (!Move.from(step).contains(move)) {
            throw new RuleViolation("discipline.refusal.step." + step);
        }
    }

    private void requireDay(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new RuleViolation("discipline.refusal.future");
        }
        if (day.isBefore(lastActOn)) {
            throw new RuleViolation("discipline.refusal.order-of-days", lastActOn.toString());
        }
    }

    /** Another case about the same facts gives the graver periods. */
    public LimitationRule.Basis basis() {
        return consideration().otherCaseClosedOn() == null ? offence.basis() : LimitationRule.Basis.AFTER_CASE;
    }

    /** Absent until the board recommended, the servant admitted, or the other case was closed. */
    public @Nullable LocalDate detectedOn() {
        LocalDate closed = consideration().otherCaseClosedOn();
        return closed == null ? consideration().detectedOn() : closed;
    }

    public Consideration consideration() {
        Consideration known = consideration;
        return known == null ? new Consideration() : known;
    }

    private Consideration considered() {
        Consideration known = consideration();
        consideration = known;
        return known;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public UUID caseId() {
        return caseId;
    }

    public String number() {
        return number;
    }

    public Subject subject() {
        return subject;
    }

    public Track track() {
        return subject.track();
    }

    public Offence offence() {
        return offence;
    }

    public ProceedingStep step() {
        return step;
    }

    public Optional<HeadOrder> headOrder() {
        return Optional.ofNullable(headOrder);
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public LocalDate lastActOn() {
        return lastActOn;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean isOpen() {
        return step.isOpen();
    }

    /** Whether nothing is to be decided any more, and who had to be told of the order was. */
    public boolean isConcluded() {
        return !isOpen() || step == ProceedingStep.NOTIFIED;
    }

    /** Whether a sanction or a measure answered the misdeed. */
    public boolean isProven() {
        return step == ProceedingStep.MEASURE_TAKEN || (headOrder != null && headOrder.sanction() != null);
    }

    /** Whether an order, with a sanction or without, can still come; until then the limitation period runs. */
    public boolean isUndecided() {
        return isOpen() && headOrder == null;
    }
}
