@NullMarked
package kz.adep.calendar.domain;

import org.jspecify.annotations.NullMarked;
