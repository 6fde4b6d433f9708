package kz.adep.intake.domain;

import kz.adep.casework.NewCase;
import org.jspecify.annotations.Nullable;

/** Whether the sender tells of something that cannot wait. */
public enum Alarm {
    CRIME,
    THREAT,
    NEITHER;

    NewCase.@Nullable Claim claim() {
        return switch (this) {
            case CRIME -> NewCase.Claim.CRIME;
            case THREAT -> NewCase.Claim.THREAT;
            case NEITHER -> null;
        };
    }
}
