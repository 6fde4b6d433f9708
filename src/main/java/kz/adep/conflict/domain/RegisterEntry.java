package kz.adep.conflict.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
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

/** An entry of a state body's registers. It is never deleted; a mistaken one is struck and changes no more. */
@MappedSuperclass
@SuppressWarnings("UnusedVariable") // columns that SQL reads
public abstract class RegisterEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Embedded
    private @Nullable Strike strike;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private UUID recordedBy;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected RegisterEntry() {}

    RegisterEntry(UUID id, int stateBodyId, Instant now, UUID by) {
        this.id = id;
        this.stateBodyId = stateBodyId;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    public void strike(Strike struck, int onVersion) {
        requireUnstruck();
        requireVersion(onVersion);
        this.strike = struck;
    }

    /** What is stored, for who wrote on an older version. */
    public abstract StaleEdit stale();

    void requireUnstruck() {
        if (strike != null) {
            throw new RuleViolation("conflict.struck.already");
        }
    }

    void requireVersion(int onVersion) {
        if (onVersion != version()) {
            throw stale();
        }
    }

    static void requireBegun(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
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

    public Optional<Strike> struck() {
        return Optional.ofNullable(strike);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
