/** Proceedings about misconduct on a case: tracks, steps, terms, limitation periods, sanctions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "vault",
            "calendar",
            "directory",
            "account",
            "notification",
            "casework",
            "casework :: names",
            "casework :: misconduct",
            "casework :: recusal",
            "casework :: reminder"
        })
@NullMarked
package kz.adep.discipline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
