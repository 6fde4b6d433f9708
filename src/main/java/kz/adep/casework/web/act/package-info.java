@NullMarked
package kz.adep.casework.web.act;

import org.jspecify.annotations.NullMarked;
