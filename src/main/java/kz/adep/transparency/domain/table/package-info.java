@NullMarked
package kz.adep.transparency.domain.table;

import org.jspecify.annotations.NullMarked;
