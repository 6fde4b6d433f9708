/** Case files: citizens' applications, consultations, misconduct complaints; messages, deadlines, decisions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "printing",
            "audit",
            "vault",
            "upload",
            "calendar",
            "directory",
            "account",
            "notification"
        })
@NullMarked
package kz.adep.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
