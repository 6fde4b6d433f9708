@NullMarked
package kz.adep.casework.domain.link;

import org.jspecify.annotations.NullMarked;
