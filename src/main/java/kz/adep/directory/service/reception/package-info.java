@NullMarked
package kz.adep.directory.service.reception;

import org.jspecify.annotations.NullMarked;
