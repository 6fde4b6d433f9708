package kz.adep.casework.service.recusal;

import java.util.Map;
import java.util.UUID;
import kz.adep.casework.NewCase;
import kz.adep.casework.domain.recusal.Ground;

/**
 * A new case as it may be registered.
 *
 * @param newCase withheld from its body where nobody is left there to deal with it
 * @param found the accounts it names, or that sent it
 */
public record Admission(NewCase newCase, Map<UUID, Ground> found) {}
