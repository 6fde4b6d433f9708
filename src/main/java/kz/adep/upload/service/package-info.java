@NullMarked
package kz.adep.upload.service;

import org.jspecify.annotations.NullMarked;
