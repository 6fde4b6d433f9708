@NullMarked
package kz.adep.notification.domain;

import org.jspecify.annotations.NullMarked;
