@NullMarked
package kz.adep.casework.service.feed;

import org.jspecify.annotations.NullMarked;
