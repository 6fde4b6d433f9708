@NullMarked
package kz.adep.casework.service.recount;

import org.jspecify.annotations.NullMarked;
