@NullMarked
package kz.adep.upload.domain;

import org.jspecify.annotations.NullMarked;
