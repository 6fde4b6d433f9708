@NullMarked
package kz.adep.platform.demo;

import org.jspecify.annotations.NullMarked;
