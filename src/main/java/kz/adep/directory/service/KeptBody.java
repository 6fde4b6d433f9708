package kz.adep.directory.service;

import kz.adep.directory.StateBody;
import kz.adep.directory.domain.entry.BodyEntry;
import org.jspecify.annotations.Nullable;

/**
 * A state body as administrators see it.
 *
 * @param parent the body it is a part of
 * @param hasNumbers whether a case was ever registered with its code, which then stays
 */
public record KeptBody(StateBody body, @Nullable StateBody parent, int version, boolean hasNumbers) {

    public BodyEntry entry() {
        return BodyEntry.of(body, parent);
    }
}
