@NullMarked
package kz.adep.intake.web.resume;

import org.jspecify.annotations.NullMarked;
