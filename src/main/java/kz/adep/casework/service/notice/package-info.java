@NullMarked
package kz.adep.casework.service.notice;

import org.jspecify.annotations.NullMarked;
