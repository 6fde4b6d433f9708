/** Envelope encryption of identities and files, the key ring, tracking codes and form tokens. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package kz.adep.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
