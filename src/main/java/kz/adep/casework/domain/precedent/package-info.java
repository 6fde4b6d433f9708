@NullMarked
package kz.adep.casework.domain.precedent;

import org.jspecify.annotations.NullMarked;
