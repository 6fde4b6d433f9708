@NullMarked
package kz.adep.directory.service;

import org.jspecify.annotations.NullMarked;
