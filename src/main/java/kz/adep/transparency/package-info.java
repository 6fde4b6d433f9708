/**
 * What everybody may see: published reports, figures of the country, open data, the runs test on one's own figures, published studies, the historical
 * series.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "disclosure",
            "printing",
            "calendar",
            "directory",
            "casework",
            "statistics",
            "statistics :: answer",
            "statistics :: companion",
            "evaluation",
            "reporting",
            "oversight"
        })
@NullMarked
package kz.adep.transparency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
