@NullMarked
package kz.adep.transparency.web.open;

import org.jspecify.annotations.NullMarked;
