package kz.adep.conflict.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** Something a state body did to have fewer conflicts: coaching, training, mediation. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that SQL reads
public class Intervention implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Embedded
    private Undertaking undertaking;

    @Embedded
    private @Nullable Strike strike;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected Intervention() {}

    public Intervention(UUID id, int stateBodyId, Undertaking undertaking, LocalDate today, Instant now, UUID by) {
        requireBegun(undertaking, today);
        this.id = id;
        this.stateBodyId = stateBodyId;
        this.undertaking = undertaking;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Takes over what was written on the given version; on an older one both texts are shown to their author. */
    public void correct(Undertaking corrected, int onVersion, LocalDate today) {
        requireUnstruck();
        if (!corrected.equals(undertaking)) {
            requireVersion(onVersion);
        }
        requireBegun(corrected, today);
        this.undertaking = corrected;
    }

    public void strike(Strike struck, int onVersion) {
        requireUnstruck();
        requireVersion(onVersion);
        this.strike = struck;
    }

    public StaleEdit stale() {
        return new StaleEdit(undertaking.note(), version());
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

    private static void requireBegun(Undertaking undertaking, LocalDate today) {
        if (undertaking.begunOn().isAfter(today)) {
            throw new RuleViolation("conflict.began.future");
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

    public Undertaking undertaking() {
        return undertaking;
    }

    public Optional<Strike> struck() {
        return Optional.ofNullable(strike);
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
