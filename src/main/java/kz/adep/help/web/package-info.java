@NullMarked
package kz.adep.help.web;

import org.jspecify.annotations.NullMarked;
