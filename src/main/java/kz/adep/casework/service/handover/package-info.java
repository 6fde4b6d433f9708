@NullMarked
package kz.adep.casework.service.handover;

import org.jspecify.annotations.NullMarked;
