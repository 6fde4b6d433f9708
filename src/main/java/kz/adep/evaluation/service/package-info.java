@NullMarked
package kz.adep.evaluation.service;

import org.jspecify.annotations.NullMarked;
