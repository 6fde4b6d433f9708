@NullMarked
package kz.adep.transparency.service.national;

import org.jspecify.annotations.NullMarked;
