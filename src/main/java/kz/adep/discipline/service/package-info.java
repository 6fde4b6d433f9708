@NullMarked
package kz.adep.discipline.service;

import org.jspecify.annotations.NullMarked;
