@NullMarked
package kz.adep.directory.web;

import org.jspecify.annotations.NullMarked;
