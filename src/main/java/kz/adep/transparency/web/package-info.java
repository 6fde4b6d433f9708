@NullMarked
package kz.adep.transparency.web;

import org.jspecify.annotations.NullMarked;
