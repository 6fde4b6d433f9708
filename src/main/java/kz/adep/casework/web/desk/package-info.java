@NullMarked
package kz.adep.casework.web.desk;

import org.jspecify.annotations.NullMarked;
