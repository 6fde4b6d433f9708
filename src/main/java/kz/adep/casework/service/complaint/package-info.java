@NullMarked
package kz.adep.casework.service.complaint;

import org.jspecify.annotations.NullMarked;
