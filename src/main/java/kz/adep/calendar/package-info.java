/** Working days, legal deadlines, and the explanation of each day counted. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package kz.adep.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
