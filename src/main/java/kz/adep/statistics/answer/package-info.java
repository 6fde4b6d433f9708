/** How results are told to programs and to people: the JSON of an answer, figures in the way of a language. */
@NamedInterface("answer")
@NullMarked
package kz.adep.statistics.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
