/** Recusal by a declaration that was made elsewhere, and of whom a case names that is not registered yet. */
@NamedInterface("recusal")
@NullMarked
package kz.adep.casework.recusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
