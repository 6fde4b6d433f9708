@NullMarked
package kz.adep.prevention.web;

import org.jspecify.annotations.NullMarked;
