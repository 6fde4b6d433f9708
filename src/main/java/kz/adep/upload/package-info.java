/** Files that people send: taken in streaming, checked, sealed at once, and kept until what they belong to is stored. */
@ApplicationModule(allowedDependencies = {"shared", "vault"})
@NullMarked
package kz.adep.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
