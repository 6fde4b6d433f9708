@NullMarked
package kz.adep.casework.service.precedent;

import org.jspecify.annotations.NullMarked;
