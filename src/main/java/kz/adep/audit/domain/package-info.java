@NullMarked
package kz.adep.audit.domain;

import org.jspecify.annotations.NullMarked;
