@NullMarked
package kz.adep.intake.service.resume;

import org.jspecify.annotations.NullMarked;
