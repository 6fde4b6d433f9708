@NullMarked
package kz.adep.casework.domain.protection;

import org.jspecify.annotations.NullMarked;
