@NullMarked
package kz.adep;

import org.jspecify.annotations.NullMarked;
