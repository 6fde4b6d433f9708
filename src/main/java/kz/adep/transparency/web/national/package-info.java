@NullMarked
package kz.adep.transparency.web.national;

import org.jspecify.annotations.NullMarked;
