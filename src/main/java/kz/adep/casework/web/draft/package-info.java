@NullMarked
package kz.adep.casework.web.draft;

import org.jspecify.annotations.NullMarked;
