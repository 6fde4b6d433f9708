@NullMarked
package kz.adep.casework.web.letter;

import org.jspecify.annotations.NullMarked;
