@NullMarked
package kz.adep.casework.service.letter;

import org.jspecify.annotations.NullMarked;
