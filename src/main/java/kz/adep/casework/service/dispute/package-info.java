@NullMarked
package kz.adep.casework.service.dispute;

import org.jspecify.annotations.NullMarked;
