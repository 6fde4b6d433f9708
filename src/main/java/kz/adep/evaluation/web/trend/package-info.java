@NullMarked
package kz.adep.evaluation.web.trend;

import org.jspecify.annotations.NullMarked;
