@NullMarked
package kz.adep.oversight.service;

import org.jspecify.annotations.NullMarked;
