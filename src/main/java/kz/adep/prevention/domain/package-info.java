@NullMarked
package kz.adep.prevention.domain;

import org.jspecify.annotations.NullMarked;
