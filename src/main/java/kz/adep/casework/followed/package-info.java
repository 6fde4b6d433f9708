/** All that who follows a case by its code sees of it at once. */
@NamedInterface("followed")
@NullMarked
package kz.adep.casework.followed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
