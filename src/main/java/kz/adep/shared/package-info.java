/** Words every feature uses: who acts, quarters, texts in three languages, refusals. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package kz.adep.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
