package kz.adep.casework.followup;

import java.util.UUID;

/** A case that has ended, as far as who asks its applicant for an opinion has to know it. */
public record ClosedCase(UUID id, int stateBodyId, boolean withheld, boolean anonymous) {}
