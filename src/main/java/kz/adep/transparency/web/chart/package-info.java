@NullMarked
package kz.adep.transparency.web.chart;

import org.jspecify.annotations.NullMarked;
