/** The bell, the mail outbox, and who wishes to be told how. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "vault", "calendar", "directory", "account"})
@NullMarked
package kz.adep.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
