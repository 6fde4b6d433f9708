/** Takes nothing more in before the disk is full. */
@NamedInterface("disk")
@NullMarked
package kz.adep.platform.disk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
