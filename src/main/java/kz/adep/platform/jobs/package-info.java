@NullMarked
package kz.adep.platform.jobs;

import org.jspecify.annotations.NullMarked;
