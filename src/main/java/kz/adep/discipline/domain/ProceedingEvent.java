package kz.adep.discipline.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line in the history of a proceeding; it never changes. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class ProceedingEvent {

    /** The opening, which is no move. */
    public static final String OPENED = "OPENED";

    /** Somebody looked who the person is. */
    public static final String UNSEALED = "UNSEALED";

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID proceedingId;
    private String move;

    @Enumerated(EnumType.STRING)
    private ProceedingStep step;

    private LocalDate happenedOn;
    private String words;
    private @Nullable String addressee;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For JPA. */
    protected ProceedingEvent() {}

    public ProceedingEvent(Proceeding of, String move, LocalDate day, String words, Instant now, UUID by) {
        this.id = UUID.randomUUID();
        this.stateBodyId = of.stateBodyId();
        this.proceedingId = of.getId();
        this.move = move;
        this.step = of.step();
        this.happenedOn = day;
        this.words = words;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    static ProceedingEvent of(Proceeding proceeding, Act act, Instant now, UUID by) {
        ProceedingEvent event = new ProceedingEvent(proceeding, act.move().name(), act.day(), act.words(), now, by);
        event.addressee = act.addressee().isBlank() ? null : act.addressee();
        return event;
    }

    /** Whether an account handled the proceeding by it; to have looked who the person is was no handling. */
    public boolean isWorkOf(UUID account) {
        return recordedBy.equals(account) && !move.equals(UNSEALED);
    }

    public String move() {
        return move;
    }

    public ProceedingStep step() {
        return step;
    }

    public LocalDate happenedOn() {
        return happenedOn;
    }

    public String words() {
        return words;
    }

    public Optional<String> addressee() {
        return Optional.ofNullable(addressee);
    }

    public UUID recordedBy() {
        return recordedBy;
    }
}
