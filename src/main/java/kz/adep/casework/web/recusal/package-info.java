@NullMarked
package kz.adep.casework.web.recusal;

import org.jspecify.annotations.NullMarked;
