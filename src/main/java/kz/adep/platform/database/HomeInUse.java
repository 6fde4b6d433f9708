package kz.adep.platform.database;

import java.nio.file.Path;

/** Another instance already keeps its database in this home. */
public final class HomeInUse extends DatabaseRefusal {

    private static final long serialVersionUID = 1L;

    HomeInUse(Path home) {
        super("Adep already runs in the home " + home + ": stop that instance, or give this one another adep.home.");
    }
}
