@NullMarked
package kz.adep.casework.domain.search;

import org.jspecify.annotations.NullMarked;
