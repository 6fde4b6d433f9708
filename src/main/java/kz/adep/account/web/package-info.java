@NullMarked
package kz.adep.account.web;

import org.jspecify.annotations.NullMarked;
