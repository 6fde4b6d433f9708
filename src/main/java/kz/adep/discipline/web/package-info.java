@NullMarked
package kz.adep.discipline.web;

import org.jspecify.annotations.NullMarked;
