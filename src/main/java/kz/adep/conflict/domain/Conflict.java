package kz.adep.conflict.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;

/** A conflict within the collective of a state body. */
@Entity
public class Conflict extends RegisterEntry {

    @Embedded
    private Circumstances circumstances;

    @Enumerated(EnumType.STRING)
    private Result result;

    private @Nullable String passedTo;
    private @Nullable LocalDate endedOn;

    /** For JPA. */
    protected Conflict() {}

    public Conflict(UUID id, int stateBodyId, Circumstances circumstances, LocalDate today, Instant now, UUID by) {
        super(id, stateBodyId, now, by);
        requireBegun(circumstances.beganOn(), today);
        this.circumstances = circumstances;
        this.result = Result.ONGOING;
    }

    /** Takes over what was written on the given version; on an older one both texts are shown to their author. */
    public void correct(Circumstances corrected, int onVersion, LocalDate today) {
        requireUnstruck();
        if (!corrected.equals(circumstances)) {
            requireVersion(onVersion);
        }
        requireBegun(corrected.beganOn(), today);
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

    @Override
    public StaleEdit stale() {
        return new StaleEdit(circumstances.description(), version());
    }

    private static void requireOrder(LocalDate began, LocalDate ended) {
        if (ended.isBefore(began)) {
            throw new RuleViolation("conflict.ended.early");
        }
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
}
