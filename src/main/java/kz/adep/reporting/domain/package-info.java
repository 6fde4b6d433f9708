@NullMarked
package kz.adep.reporting.domain;

import org.jspecify.annotations.NullMarked;
