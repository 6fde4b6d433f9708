@NullMarked
package kz.adep.evaluation.domain;

import org.jspecify.annotations.NullMarked;
