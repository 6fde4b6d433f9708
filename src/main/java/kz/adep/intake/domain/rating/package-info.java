@NullMarked
package kz.adep.intake.domain.rating;

import org.jspecify.annotations.NullMarked;
