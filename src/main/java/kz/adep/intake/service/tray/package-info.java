@NullMarked
package kz.adep.intake.service.tray;

import org.jspecify.annotations.NullMarked;
