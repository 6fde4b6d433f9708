package kz.adep.conflict.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A conflict within the collective of a state body. It is never deleted; a mistaken entry is struck. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that SQL reads
public class Conflict implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Embedded
    private Circumstances circumstances;

    @Enumerated(EnumType.STRING)
    private Result result;

    private @Nullable String passedTo;
    private @Nullable LocalDate endedOn;

    @Embedded
    private @Nullable Strike strike;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected Conflict() {}

    public Conflict(UUID id, int stateBodyId, Circumstances circumstances, LocalDate today, Instant now, UUID by) {
        requireBegun(circumstances, today);
        this.id = id;
        this.stateBodyId = stateBodyId;
        this.circumstances = circumstances;
        this.result = Result.ONGOING;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Takes over what was written on the given version; on an older one both texts are shown to their author. */
    public void correct(Circumstances corrected, int onVersion, LocalDate today) {
        requireUnstruck();
        if (!corrected.equals(circumstances)) {
            requireVersion(onVersion);
        }
        requireBegun(corrected, today);
        if (endedOn != null) {
            requireOrder(corrected.beganOn(), endedOn);
        }
        this.circumstances = corrected;
    }

    /** Ends it, or corrects how it ended. */
    public void end(Ending ending, int onVersion, LocalDate today) {
        requireUnstruck();
        requireVersion(onVersion);
        if (ending.on().isAfter(today)) {
            throw new RuleViolation("conflict.ended.future");
        }
        requireOrder(circumstances.beganOn(), ending.on());
        this.result = ending.result();
        this.passedTo = ending.passedTo();
        this.endedOn = ending.on();
    }

    /** It goes on after all. */
    public void resume(int onVersion) {
        requireUnstruck();
        requireVersion(onVersion);
        this.result = Result.ONGOING;
        this.passedTo = null;
        this.endedOn = null;
    }

    public void strike(Strike struck, int onVersion) {
        requireUnstruck();
        requireVersion(onVersion);
        this.strike = struck;
    }

    public StaleEdit stale() {
        return new StaleEdit(circumstances.description(), version());
    }

    private void requireUnstruck() {
        if (strike != null) {
            throw new RuleViolation("conflict.struck.already");
        }
    }

    private void requireVersion(int onVersion) {
        if (onVersion != version()) {
            throw stale();
        }
    }

    private static void requireBegun(Circumstances circumstances, LocalDate today) {
        if (circumstances.beganOn().isAfter(today)) {
            throw new RuleViolation("conflict.began.future");
        }
    }

    private static void requireOrder(LocalDate began, LocalDate ended) {
        if (ended.isBefore(began)) {
            throw new RuleViolation("conflict.ended.early");
        }
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

    public Circumstances circumstances() {
        return circumstances;
    }

    public Result result() {
        return result;
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(endedOn).map(on -> new Ending(result, passedTo, on));
    }

    public Optional<Strike> struck() {
        return Optional.ofNullable(strike);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
