/** What everybody may see: the runs test on one's own figures, published studies, the historical series. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "directory", "statistics", "evaluation"})
@NullMarked
package kz.adep.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
