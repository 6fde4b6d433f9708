@NullMarked
package kz.adep.casework.service.desk;

import org.jspecify.annotations.NullMarked;
