/** Case files: citizens' applications, consultations, misconduct complaints; messages, deadlines, decisions. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "vault", "calendar", "directory", "account"})
@NullMarked
package kz.adep.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
