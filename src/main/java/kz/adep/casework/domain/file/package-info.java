@NullMarked
package kz.adep.casework.domain.file;

import org.jspecify.annotations.NullMarked;
