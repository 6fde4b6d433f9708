@NullMarked
package kz.adep.transparency.domain;

import org.jspecify.annotations.NullMarked;
