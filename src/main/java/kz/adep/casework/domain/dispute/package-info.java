@NullMarked
package kz.adep.casework.domain.dispute;

import org.jspecify.annotations.NullMarked;
