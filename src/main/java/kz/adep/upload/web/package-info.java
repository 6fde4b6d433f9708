@NullMarked
package kz.adep.upload.web;

import org.jspecify.annotations.NullMarked;
