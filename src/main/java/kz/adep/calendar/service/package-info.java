@NullMarked
package kz.adep.calendar.service;

import org.jspecify.annotations.NullMarked;
