@NullMarked
package kz.adep.casework.service.export;

import org.jspecify.annotations.NullMarked;
