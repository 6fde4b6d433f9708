@NullMarked
package kz.adep.platform.walls;

import org.jspecify.annotations.NullMarked;
