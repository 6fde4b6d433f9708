@NullMarked
package kz.adep.notification.service;

import org.jspecify.annotations.NullMarked;
