/** Staff accounts, their roles, sign-in with two factors, and who am I. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "vault", "directory"})
@NullMarked
package kz.adep.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
