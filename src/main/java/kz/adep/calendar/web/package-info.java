@NullMarked
package kz.adep.calendar.web;

import org.jspecify.annotations.NullMarked;
