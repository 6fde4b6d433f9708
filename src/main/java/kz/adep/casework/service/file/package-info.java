@NullMarked
package kz.adep.casework.service.file;

import org.jspecify.annotations.NullMarked;
