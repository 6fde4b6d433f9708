/** The Agency's view over all bodies, from tallies only. */
@ApplicationModule(allowedDependencies = {"shared", "printing", "directory", "casework"})
@NullMarked
package kz.adep.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
