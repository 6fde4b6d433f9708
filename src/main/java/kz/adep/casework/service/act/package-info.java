@NullMarked
package kz.adep.casework.service.act;

import org.jspecify.annotations.NullMarked;
