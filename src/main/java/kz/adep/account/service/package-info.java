@NullMarked
package kz.adep.account.service;

import org.jspecify.annotations.NullMarked;
