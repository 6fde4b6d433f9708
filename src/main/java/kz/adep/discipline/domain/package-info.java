@NullMarked
package kz.adep.discipline.domain;

import org.jspecify.annotations.NullMarked;
