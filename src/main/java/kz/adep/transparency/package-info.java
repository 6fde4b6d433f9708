/**
 * What everybody may see: published reports, the runs test on one's own figures, published studies, the historical
 * series.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "printing",
            "calendar",
            "directory",
            "statistics",
            "statistics :: answer",
            "statistics :: companion",
            "evaluation",
            "reporting"
        })
@NullMarked
package kz.adep.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
