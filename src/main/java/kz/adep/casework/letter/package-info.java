/** What an applicant reads of his case beside its page: the answer on paper, and that there is news. */
@NamedInterface("letter")
@NullMarked
package kz.adep.casework.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
