@NullMarked
package kz.adep.intake.web.tray;

import org.jspecify.annotations.NullMarked;
