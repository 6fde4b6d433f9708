@NullMarked
package kz.adep.conflict.domain;

import org.jspecify.annotations.NullMarked;
