@NullMarked
package kz.adep.discipline.domain.register;

import org.jspecify.annotations.NullMarked;
