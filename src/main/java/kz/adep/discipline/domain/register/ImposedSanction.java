package kz.adep.discipline.domain.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A sanction, in force until its months are over or it is lifted before. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class ImposedSanction {

    /** How a sanction stands. */
    public enum State {
        IN_FORCE,
        LIFTED,
        EXPIRED
    }

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID proceedingId;
    private String code;
    private LocalDate imposedOn;
    private @Nullable LocalDate inForceUntil;
    private @Nullable LocalDate liftedOn;
    private @Nullable String liftReason;
    private @Nullable UUID liftedBy;

    /** For JPA. */
    protected ImposedSanction() {}

    public ImposedSanction(Proceeding of, String code, LocalDate imposedOn, @Nullable LocalDate inForceUntil) {
        this.id = UUID.randomUUID();
        this.stateBodyId = of.stateBodyId();
        this.proceedingId = of.getId();
        this.code = code;
        this.imposedOn = imposedOn;
        this.inForceUntil = inForceUntil;
    }

    /** Before its time; only what is still in force. */
    public void lift(String reason, UUID by, LocalDate today) {
        if (stateOn(today) != State.IN_FORCE || inForceUntil == null) {
            throw new RuleViolation("discipline.refusal.lift");
        }
        liftedOn = today;
        liftReason = reason;
        liftedBy = by;
    }

    public State stateOn(LocalDate day) {
        if (liftedOn != null) {
            return State.LIFTED;
        }
        return inForceUntil != null && day.isAfter(inForceUntil) ? State.EXPIRED : State.IN_FORCE;
    }

    /** Whether it can be lifted: what the law gives no time to is no state but a deed. */
    public boolean isTimed() {
        return inForceUntil != null;
    }

    public UUID id() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public UUID proceedingId() {
        return proceedingId;
    }

    public String code() {
        return code;
    }

    public LocalDate imposedOn() {
        return imposedOn;
    }

    public Optional<LocalDate> inForceUntil() {
        return Optional.ofNullable(inForceUntil);
    }

    public Optional<LocalDate> liftedOn() {
        return Optional.ofNullable(liftedOn);
    }

    public Optional<String> liftReason() {
        return Optional.ofNullable(liftReason);
    }
}
