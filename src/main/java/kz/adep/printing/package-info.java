/** Pages on paper: what a template shows, as a tagged PDF. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.adep.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
