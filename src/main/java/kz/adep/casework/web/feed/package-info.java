@NullMarked
package kz.adep.casework.web.feed;

import org.jspecify.annotations.NullMarked;
