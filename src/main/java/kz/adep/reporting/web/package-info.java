@NullMarked
package kz.adep.reporting.web;

import org.jspecify.annotations.NullMarked;
