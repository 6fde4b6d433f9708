@NullMarked
package kz.adep.casework.domain.term;

import org.jspecify.annotations.NullMarked;
