@NullMarked
package kz.adep.casework.domain.letter;

import org.jspecify.annotations.NullMarked;
