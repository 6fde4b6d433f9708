@NullMarked
package kz.adep.casework.web.handover;

import org.jspecify.annotations.NullMarked;
