@NullMarked
package kz.adep.directory.domain.entry;

import org.jspecify.annotations.NullMarked;
