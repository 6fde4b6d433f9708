@NullMarked
package kz.adep.casework.web.search;

import org.jspecify.annotations.NullMarked;
