@NullMarked
package kz.adep.conflict.service;

import org.jspecify.annotations.NullMarked;
