/** How sealed names are found again, for who writes cases past the register. */
@NamedInterface("names")
@NullMarked
package kz.adep.casework.names;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
