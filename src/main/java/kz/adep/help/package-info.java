/** Pages about the site itself: help, accessibility, personal data, and how it stands. */
@ApplicationModule(allowedDependencies = {"shared", "notification", "platform::disk"})
@NullMarked
package kz.adep.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
