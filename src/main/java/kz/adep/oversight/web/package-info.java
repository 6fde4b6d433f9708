@NullMarked
package kz.adep.oversight.web;

import org.jspecify.annotations.NullMarked;
