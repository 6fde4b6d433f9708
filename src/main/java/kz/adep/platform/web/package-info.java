@NullMarked
package kz.adep.platform.web;

import org.jspecify.annotations.NullMarked;
