@NullMarked
package kz.adep.vault.keys;

import org.jspecify.annotations.NullMarked;
