/** What an applicant may still do when his case is decided. */
@NamedInterface("followup")
@NullMarked
package kz.adep.casework.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
