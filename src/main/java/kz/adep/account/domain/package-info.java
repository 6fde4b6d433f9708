@NullMarked
package kz.adep.account.domain;

import org.jspecify.annotations.NullMarked;
