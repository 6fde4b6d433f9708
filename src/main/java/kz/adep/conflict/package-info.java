/** Conflicts within a collective: the register, the months confirmed, counts per period; interventions of an office. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "directory", "account"})
@NullMarked
package kz.adep.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
