package kz.adep.casework.service.recusal;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.adep.casework.NewCase;
import kz.adep.casework.domain.recusal.Ground;

/**
 * A new case as it may be registered.
 *
 * @param newCase withheld from its body where nobody is left there to deal with it
 * @param found the accounts it names, or that sent it, or that were shut out where it came from
 * @param before who was shut out there, of whatever body
 */
public record Admission(NewCase newCase, Map<UUID, Ground> found, Set<UUID> before) {

    /** For whom it never exists. */
    public Set<UUID> shutOut() {
        Set<UUID> all = new HashSet<>(before);
        all.addAll(found.keySet());
        return all;
    }
}
