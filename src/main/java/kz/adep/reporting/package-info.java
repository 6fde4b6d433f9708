/** Report templates, the quarterly reports of the offices, and their review by the Agency. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "disclosure",
            "audit",
            "calendar",
            "directory",
            "account",
            "notification",
            "casework"
        })
@NullMarked
package kz.adep.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
