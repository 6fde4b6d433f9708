@NullMarked
package kz.adep.prevention.service;

import org.jspecify.annotations.NullMarked;
