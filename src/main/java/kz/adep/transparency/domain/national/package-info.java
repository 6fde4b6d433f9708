@NullMarked
package kz.adep.transparency.domain.national;

import org.jspecify.annotations.NullMarked;
