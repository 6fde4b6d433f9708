@NullMarked
package kz.adep.directory.web.bodies;

import org.jspecify.annotations.NullMarked;
