package kz.adep.discipline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.discipline.domain.limitation.Pause;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A time in which the limitation periods of a proceeding stand still. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class LimitationPause {

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID proceedingId;
    private String ground;
    private LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private UUID recordedBy;

    /** For JPA. */
    protected LimitationPause() {}

    public LimitationPause(Proceeding of, Pause pause, UUID by) {
        if (pause.from().isBefore(of.offence().committedOn())) {
            throw new RuleViolation("discipline.refusal.pause-early");
        }
        this.id = UUID.randomUUID();
        this.stateBodyId = of.stateBodyId();
        this.proceedingId = of.getId();
        this.ground = pause.ground();
        this.fromDay = pause.from();
        this.toDay = pause.to();
        this.recordedBy = by;
    }

    /** It is over. */
    public void end(LocalDate day) {
        if (toDay != null) {
            throw new RuleViolation("discipline.refusal.pause-over");
        }
        if (day.isBefore(fromDay)) {
            throw new RuleViolation("discipline.refusal.pause-order");
        }
        toDay = day;
    }

    public UUID id() {
        return id;
    }

    public Pause pause() {
        return new Pause(ground, fromDay, toDay);
    }
}
