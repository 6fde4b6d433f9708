@NullMarked
package kz.adep.casework.web.link;

import org.jspecify.annotations.NullMarked;
