/** Takes nothing more in before the disk is full. */
@NullMarked
package kz.adep.platform.disk;

import org.jspecify.annotations.NullMarked;
