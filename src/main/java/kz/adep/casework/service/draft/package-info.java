@NullMarked
package kz.adep.casework.service.draft;

import org.jspecify.annotations.NullMarked;
