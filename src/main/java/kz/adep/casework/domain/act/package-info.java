@NullMarked
package kz.adep.casework.domain.act;

import org.jspecify.annotations.NullMarked;
