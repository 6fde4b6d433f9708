@NullMarked
package kz.adep.intake.web.apply;

import org.jspecify.annotations.NullMarked;
