/** Keeps small numbers from the public: which figures of a publication must not be shown. Pure, without Spring. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.adep.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
