@NullMarked
package kz.adep.casework.web.file;

import org.jspecify.annotations.NullMarked;
