/** Studies of interventions: who was coached, what changed, and what the runs test says. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "directory", "conflict", "statistics", "statistics :: companion"})
@NullMarked
package kz.adep.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
