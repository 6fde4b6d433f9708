/** The algorithms behind the runs tests; values in, values out. */
@NullMarked
package kz.adep.statistics.domain;

import org.jspecify.annotations.NullMarked;
