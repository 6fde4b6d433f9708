/** Prevention: the register of declared conflicts of interest, what was done about them, and when to look again. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "vault",
            "calendar",
            "directory",
            "account",
            "notification",
            "casework :: recusal"
        })
@NullMarked
package kz.adep.prevention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
