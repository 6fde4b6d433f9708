@NullMarked
package kz.adep.intake.domain;

import org.jspecify.annotations.NullMarked;
