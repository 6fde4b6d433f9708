@NullMarked
package kz.adep.intake.service.limit;

import org.jspecify.annotations.NullMarked;
