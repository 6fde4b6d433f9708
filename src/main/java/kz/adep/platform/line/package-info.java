/** What comes over the line, and how long a thread waits for it. */
@NullMarked
package kz.adep.platform.line;

import org.jspecify.annotations.NullMarked;
