@NullMarked
package kz.adep.conflict.web;

import org.jspecify.annotations.NullMarked;
