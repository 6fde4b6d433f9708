@NullMarked
package kz.adep.casework.domain;

import org.jspecify.annotations.NullMarked;
