@NullMarked
package kz.adep.casework.web;

import org.jspecify.annotations.NullMarked;
