@NullMarked
package kz.adep.discipline.service.register;

import org.jspecify.annotations.NullMarked;
