/** Runs tests: exact, honest about ties, pure Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.adep.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
