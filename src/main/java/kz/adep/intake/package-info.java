/** The public form, its receipt, and following an application by code. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "disclosure",
            "limits",
            "printing",
            "audit",
            "vault",
            "upload",
            "calendar",
            "directory",
            "notification",
            "casework",
            "casework :: followed",
            "casework :: followup",
            "casework :: letter",
            "casework :: file",
            "casework :: protection",
            "casework :: recusal"
        })
@NullMarked
package kz.adep.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
