@NullMarked
package kz.adep.casework.service.approval;

import org.jspecify.annotations.NullMarked;
