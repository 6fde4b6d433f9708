/** The append-only, hash-chained audit trail of each state body. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package kz.adep.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
