@NullMarked
package kz.adep.intake.service;

import org.jspecify.annotations.NullMarked;
