/** The public form, its receipt, and following an application by code. */
@ApplicationModule(
        allowedDependencies = {
            "audit", "calendar", "casework :: letter", "casework", "directory", "limits", "notification", "shared", "vault"
        })
@NullMarked
package kz.adep.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
