@NullMarked
package kz.adep.directory.domain;

import org.jspecify.annotations.NullMarked;
