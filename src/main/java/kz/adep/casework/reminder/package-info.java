/** How terms beside those of cases are called to mind together with them. */
@NamedInterface("reminder")
@NullMarked
package kz.adep.casework.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
