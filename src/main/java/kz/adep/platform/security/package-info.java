@NullMarked
package kz.adep.platform.security;

import org.jspecify.annotations.NullMarked;
