@NullMarked
package kz.adep.casework.domain.feed;

import org.jspecify.annotations.NullMarked;
