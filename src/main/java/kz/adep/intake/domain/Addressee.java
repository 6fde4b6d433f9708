package kz.adep.intake.domain;

import org.jspecify.annotations.Nullable;

/**
 * To whom the sender writes.
 *
 * @param stateBodyId the body chosen; absent for who does not know, whose case the Agency passes on
 */
public record Addressee(@Nullable Integer stateBodyId) {

    private static final Addressee UNKNOWN = new Addressee(null);

    public static Addressee unknown() {
        return UNKNOWN;
    }

    public boolean isKnown() {
        return stateBodyId != null;
    }
}
