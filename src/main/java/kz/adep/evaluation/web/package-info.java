@NullMarked
package kz.adep.evaluation.web;

import org.jspecify.annotations.NullMarked;
