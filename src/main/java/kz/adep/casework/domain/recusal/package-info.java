@NullMarked
package kz.adep.casework.domain.recusal;

import org.jspecify.annotations.NullMarked;
