/** The embedded PostgreSQL and what the application demands of any database it serves from. */
@NullMarked
package kz.adep.platform.database;

import org.jspecify.annotations.NullMarked;
