package kz.adep.casework.misconduct;

import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.Outcome;

/** What the proceedings on a complaint about misconduct say of it; kept by the feature that leads them. */
public interface ProceedingFindings {

    /** The outcome they speak for, once each is concluded; empty while one runs, and where there is none. */
    Optional<Outcome> of(UUID caseId);

    /** Whether there is one, concluded or not. */
    boolean any(UUID caseId);
}
