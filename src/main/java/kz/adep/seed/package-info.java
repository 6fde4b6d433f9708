/** Invented cases by the million, for measurements and demonstrations: never beside true ones. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "vault", "calendar", "directory", "casework", "casework :: names"})
@NullMarked
package kz.adep.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
