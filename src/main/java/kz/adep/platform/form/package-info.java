/** How much of a form is taken into the memory before anybody looks at it. */
@NullMarked
package kz.adep.platform.form;

import org.jspecify.annotations.NullMarked;
