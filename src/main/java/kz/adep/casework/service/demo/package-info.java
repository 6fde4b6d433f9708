@NullMarked
package kz.adep.casework.service.demo;

import org.jspecify.annotations.NullMarked;
