@NullMarked
package kz.adep.seed.service;

import org.jspecify.annotations.NullMarked;
