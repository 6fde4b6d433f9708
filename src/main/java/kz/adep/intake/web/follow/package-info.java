@NullMarked
package kz.adep.intake.web.follow;

import org.jspecify.annotations.NullMarked;
