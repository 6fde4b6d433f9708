@NullMarked
package kz.adep.casework.service.search;

import org.jspecify.annotations.NullMarked;
