@NullMarked
package kz.adep.transparency.web.report;

import org.jspecify.annotations.NullMarked;
