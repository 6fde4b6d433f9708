@NullMarked
package kz.adep.reporting.service;

import org.jspecify.annotations.NullMarked;
