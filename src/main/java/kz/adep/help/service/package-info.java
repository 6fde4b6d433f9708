@NullMarked
package kz.adep.help.service;

import org.jspecify.annotations.NullMarked;
