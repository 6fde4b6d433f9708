@NullMarked
package kz.adep.transparency.web.runs;

import org.jspecify.annotations.NullMarked;
