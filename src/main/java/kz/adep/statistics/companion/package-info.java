/**
 * Tests and estimates that stand beside the runs test on the same two samples. They are written here because those of
 * commons-math3 3.6.1 are not exact where values are tied. On the paper's Table 2 its MannWhitneyUTest has U right, but p is
 * 1.984e-4, a normal p without the corrections for ties and continuity, where the exact one is 3.147e-5; its
 * KolmogorovSmirnovTest has D right, but p is 1.346e-4 after breaking the ties by random numbers, and 1.575e-3 as if there
 * were none, where the exact one is 7.307e-4. It has neither a Hodges-Lehmann shift nor a permutation test. From the
 * library come means, variances and the normal distribution.
 */
@NamedInterface("companion")
@NullMarked
package kz.adep.statistics.companion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
