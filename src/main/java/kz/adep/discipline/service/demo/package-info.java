@NullMarked
package kz.adep.discipline.service.demo;

import org.jspecify.annotations.NullMarked;
