@NullMarked
package kz.adep.intake.service.rating;

import org.jspecify.annotations.NullMarked;
