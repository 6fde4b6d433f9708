@NullMarked
package kz.adep.casework.service.protection;

import org.jspecify.annotations.NullMarked;
