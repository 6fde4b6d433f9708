@NullMarked
package kz.adep.intake.web.receipt;

import org.jspecify.annotations.NullMarked;
