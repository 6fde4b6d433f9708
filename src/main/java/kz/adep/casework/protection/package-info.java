/** The protection of reporters: what they are asked on the page they follow their case on. */
@NamedInterface("protection")
@NullMarked
package kz.adep.casework.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
