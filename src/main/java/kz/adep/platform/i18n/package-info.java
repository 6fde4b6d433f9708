@NullMarked
package kz.adep.platform.i18n;

import org.jspecify.annotations.NullMarked;
