/** Files of a case, as its applicant sends, sees and saves them. */
@NamedInterface("file")
@NullMarked
package kz.adep.casework.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
