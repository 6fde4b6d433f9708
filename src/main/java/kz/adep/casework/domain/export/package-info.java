@NullMarked
package kz.adep.casework.domain.export;

import org.jspecify.annotations.NullMarked;
