/** What a proceeding about misconduct may know of the case it hangs on. */
@NamedInterface("misconduct")
@NullMarked
package kz.adep.casework.misconduct;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
