package kz.adep.casework.domain.recusal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.CaseFile;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** That somebody may not deal with a case, and why; whom it concerns does not read it. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseRecusal {

    /** Who raised it; the register compares names by itself, and knows where a case came from. */
    public enum Raised {
        SELF,
        APPLICANT,
        REGISTER,
        ORIGIN
    }

    /** What became of it. */
    public enum State {
        ASKED,
        IN_FORCE,
        REFUSED,
        REVOKED
    }

    /** Who decides on what somebody else asked for. */
    public enum Decider {
        HEAD,
        AGENCY
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private @Nullable UUID accountId;

    @Enumerated(EnumType.STRING)
    private @Nullable Ground ground;

    @Enumerated(EnumType.STRING)
    private Raised raisedBy;

    private @Nullable UUID enteredBy;
    private String reason;
    private LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Decider decider;

    private @Nullable UUID decidedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String answer;
    private @Nullable LocalDate decideBy;
    private @Nullable LocalDate toldOn;
    private boolean again;

    /** For JPA. */
    protected CaseRecusal() {}

    private CaseRecusal(
            CaseFile file,
            @Nullable UUID account,
            @Nullable Ground ground,
            Raised raisedBy,
            String reason,
            LocalDate today) {
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.accountId = account;
        this.ground = ground;
        this.raisedBy = raisedBy;
        this.reason = reason;
        this.raisedOn = today;
        this.state = State.IN_FORCE;
    }

    /** Of one's own: in force at once. */
    public static CaseRecusal declared(CaseFile file, UUID account, Ground ground, String reason, LocalDate today) {
        CaseRecusal recusal = new CaseRecusal(file, account, ground, Raised.SELF, reason, today);
        recusal.enteredBy = account;
        return recusal;
    }

    /**
     * Found by the register, which compares the names of a case with those of the staff, or keeps shut out who was so
     * where it came from: in force at once.
     */
    public static CaseRecusal found(CaseFile file, UUID account, Ground ground, LocalDate today) {
        Raised raised = ground == Ground.DECLARED ? Raised.ORIGIN : Raised.REGISTER;
        return new CaseRecusal(file, account, ground, raised, "", today);
    }

    /** Found by the register too, where who it is and why would tell a name that is sealed: neither is stored. */
    public static CaseRecusal unnamed(CaseFile file, LocalDate today) {
        return new CaseRecusal(file, null, null, Raised.REGISTER, "", today);
    }

    /** Asked for by the applicant: decided by whom the law names, and until then only marked. */
    public static CaseRecusal asked(
            CaseFile file, UUID account, @Nullable UUID enteredBy, String reason, Decider decider, LocalDate today) {
        CaseRecusal recusal = new CaseRecusal(file, account, Ground.DECLARED, Raised.APPLICANT, reason, today);
        recusal.enteredBy = enteredBy;
        recusal.state = State.ASKED;
        recusal.decider = decider;
        return recusal;
    }

    /** It was refused before: it is decided like the first, and holds nobody up meanwhile. */
    public void askedAgain() {
        this.again = true;
    }

    public boolean isAgain() {
        return again;
    }

    /** When the law wants it decided, as far as its calendar reaches. */
    public void decideBy(@Nullable LocalDate day) {
        this.decideBy = day;
    }

    public void decide(boolean granted, UUID by, String answer, LocalDate today) {
        if (state != State.ASKED) {
            throw new RuleViolation("recusal.decided");
        }
        this.state = granted ? State.IN_FORCE : State.REFUSED;
        this.decidedBy = by;
        this.decidedOn = today;
        this.answer = answer;
    }

    /** It was a namesake, or the reason is gone. */
    public void revoke(UUID by, String answer, LocalDate today) {
        if (state != State.IN_FORCE) {
            throw new RuleViolation("recusal.not-in-force");
        }
        this.state = State.REVOKED;
        this.decidedBy = by;
        this.decidedOn = today;
        this.answer = answer;
    }

    public void told(LocalDate today) {
        this.toldOn = today;
    }

    public UUID id() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public UUID caseId() {
        return caseId;
    }

    /** Absent where it would tell a sealed name. */
    public Optional<UUID> account() {
        return Optional.ofNullable(accountId);
    }

    public boolean isOf(UUID account) {
        return account.equals(accountId);
    }

    public Optional<Ground> ground() {
        return Optional.ofNullable(ground);
    }

    public Raised raisedBy() {
        return raisedBy;
    }

    public String reason() {
        return reason;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }

    public State state() {
        return state;
    }

    public Optional<Decider> decider() {
        return Optional.ofNullable(decider);
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> decideBy() {
        return Optional.ofNullable(decideBy);
    }

    public Optional<LocalDate> toldOn() {
        return Optional.ofNullable(toldOn);
    }
}
