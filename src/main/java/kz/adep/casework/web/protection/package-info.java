@NullMarked
package kz.adep.casework.web.protection;

import org.jspecify.annotations.NullMarked;
