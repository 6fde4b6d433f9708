@NullMarked
package kz.adep.casework.web.export;

import org.jspecify.annotations.NullMarked;
