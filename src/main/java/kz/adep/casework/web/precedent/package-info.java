@NullMarked
package kz.adep.casework.web.precedent;

import org.jspecify.annotations.NullMarked;
