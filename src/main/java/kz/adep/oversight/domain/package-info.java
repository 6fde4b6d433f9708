@NullMarked
package kz.adep.oversight.domain;

import org.jspecify.annotations.NullMarked;
