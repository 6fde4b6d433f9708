/** Pages on paper and tables to take away. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package kz.adep.printing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
