/** The version for the visually impaired that state sites have: contrast and size of letters, kept in a cookie. */
@NullMarked
package kz.adep.platform.sight;

import org.jspecify.annotations.NullMarked;
