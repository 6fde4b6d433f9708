@NullMarked
package kz.adep.casework.service.reminder;

import org.jspecify.annotations.NullMarked;
