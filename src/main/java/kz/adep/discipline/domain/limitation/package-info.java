@NullMarked
package kz.adep.discipline.domain.limitation;

import org.jspecify.annotations.NullMarked;
