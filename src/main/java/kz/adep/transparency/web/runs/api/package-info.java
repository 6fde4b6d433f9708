@NullMarked
package kz.adep.transparency.web.runs.api;

import org.jspecify.annotations.NullMarked;
