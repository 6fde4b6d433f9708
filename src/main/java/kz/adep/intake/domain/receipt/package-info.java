@NullMarked
package kz.adep.intake.domain.receipt;

import org.jspecify.annotations.NullMarked;
