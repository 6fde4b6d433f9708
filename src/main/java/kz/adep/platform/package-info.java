/** Spring wiring only: security chains, transaction walls, error pages, messages, clock, embedded database. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "vault", "account", "limits", "upload"})
@NullMarked
package kz.adep.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
