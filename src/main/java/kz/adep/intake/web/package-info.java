@NullMarked
package kz.adep.intake.web;

import org.jspecify.annotations.NullMarked;
