@NullMarked
package kz.adep.directory.domain.reception;

import org.jspecify.annotations.NullMarked;
