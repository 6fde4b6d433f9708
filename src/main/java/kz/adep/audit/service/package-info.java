@NullMarked
package kz.adep.audit.service;

import org.jspecify.annotations.NullMarked;
