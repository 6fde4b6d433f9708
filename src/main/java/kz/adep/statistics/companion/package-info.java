/**
 * Tests and estimates that stand beside the runs test on the same two samples. They are written here because those of
 * commons-math3 3.6.1 are not exact when values are tied: on the paper's Table 2 its Mann-Whitney test has U right but a
 * normal p without the correction for ties or for continuity, and its Kolmogorov-Smirnov test breaks ties by adding random
 * numbers. From the library come the moments and the normal distribution.
 */
@NamedInterface("companion")
@NullMarked
package kz.adep.statistics.companion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
