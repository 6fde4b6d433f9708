/** Regions, state bodies and their tree, and the public profiles of ethics commissioners. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "calendar"})
@NullMarked
package kz.adep.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
