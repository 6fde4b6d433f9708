/** How often something may happen from one place; who it was is not kept. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.adep.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
