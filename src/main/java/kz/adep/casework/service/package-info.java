@NullMarked
package kz.adep.casework.service;

import org.jspecify.annotations.NullMarked;
