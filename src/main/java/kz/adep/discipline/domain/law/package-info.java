@NullMarked
package kz.adep.discipline.domain.law;

import org.jspecify.annotations.NullMarked;
