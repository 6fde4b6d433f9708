@NullMarked
package kz.adep.intake.domain.tray;

import org.jspecify.annotations.NullMarked;
