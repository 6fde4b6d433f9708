@NullMarked
package kz.adep.discipline.service.arrival;

import org.jspecify.annotations.NullMarked;
