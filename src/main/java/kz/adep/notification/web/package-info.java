@NullMarked
package kz.adep.notification.web;

import org.jspecify.annotations.NullMarked;
