package kz.adep.casework.service.export;

import java.util.UUID;
import kz.adep.SignedIn;
import kz.adep.shared.ActingScope;
import org.springframework.context.ApplicationContext;

/** Does in tests what the queue does while the program runs. */
public final class MadeExports {

    private MadeExports() {}

    /** Makes the newest export of somebody and tells its id. */
    public static UUID newest(ApplicationContext application, SignedIn who) {
        return ActingScope.call(who.actingAs(), () -> {
            UUID id = application.getBean(Exports.class).all().get(0).id();
            application.getBean(ExportRun.class).make(id);
            return id;
        });
    }
}
