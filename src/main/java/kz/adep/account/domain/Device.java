package kz.adep.account.domain;

import java.util.UUID;
import kz.adep.account.StaffMember;

/** Where a member of staff signed in fully before; attempts there are counted apart from those of strangers. */
public record Device(UUID id, StaffMember staff) {}
