@NullMarked
package kz.adep.casework.service.term;

import org.jspecify.annotations.NullMarked;
