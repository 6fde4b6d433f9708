@NullMarked
package kz.adep.intake.web.rating;

import org.jspecify.annotations.NullMarked;
