package kz.adep.conflict.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.adep.shared.StaleEdit;

/** Something a state body did to have fewer conflicts: coaching, training, mediation. */
@Entity
public class Intervention extends RegisterEntry {

    @Embedded
    private Undertaking undertaking;

    /** For JPA. */
    protected Intervention() {}

    public Intervention(UUID id, int stateBodyId, Undertaking undertaking, LocalDate today, Instant now, UUID by) {
        super(id, stateBodyId, now, by);
        requireBegun(undertaking.begunOn(), today);
        this.undertaking = undertaking;
    }

    /** Takes over what was written on the given version; on an older one both texts are shown to their author. */
    public void correct(Undertaking corrected, int onVersion, LocalDate today) {
        requireUnstruck();
        if (!corrected.equals(undertaking)) {
            requireVersion(onVersion);
        }
        requireBegun(corrected.begunOn(), today);
        this.undertaking = corrected;
    }

    @Override
    public StaleEdit stale() {
        return new StaleEdit(undertaking.note(), version());
    }

    public Undertaking undertaking() {
        return undertaking;
    }
}
