@NullMarked
package kz.adep.directory.web.reception;

import org.jspecify.annotations.NullMarked;
