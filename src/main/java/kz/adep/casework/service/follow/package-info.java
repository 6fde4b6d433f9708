@NullMarked
package kz.adep.casework.service.follow;

import org.jspecify.annotations.NullMarked;
