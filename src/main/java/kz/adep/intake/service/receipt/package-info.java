@NullMarked
package kz.adep.intake.service.receipt;

import org.jspecify.annotations.NullMarked;
