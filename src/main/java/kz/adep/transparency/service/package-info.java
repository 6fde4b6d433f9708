@NullMarked
package kz.adep.transparency.service;

import org.jspecify.annotations.NullMarked;
