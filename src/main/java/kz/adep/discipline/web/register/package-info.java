@NullMarked
package kz.adep.discipline.web.register;

import org.jspecify.annotations.NullMarked;
