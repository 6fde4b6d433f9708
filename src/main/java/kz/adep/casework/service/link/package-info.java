@NullMarked
package kz.adep.casework.service.link;

import org.jspecify.annotations.NullMarked;
