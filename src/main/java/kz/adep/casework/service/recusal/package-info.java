@NullMarked
package kz.adep.casework.service.recusal;

import org.jspecify.annotations.NullMarked;
