package kz.adep.notification.service;

import java.util.Locale;
import kz.adep.account.AccountNews;
import kz.adep.account.StaffRole;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import org.springframework.stereotype.Component;

/**
 * Tells officers of the Agency, and the office whose account it is, who may sign in from now on: two administrators may
 * be one person, and only others can notice.
 */
@Component
class AccountBell implements AccountNews {

    private static final String MESSAGE = "account.bell.";

    private final Bell bell;
    private final Directory directory;

    AccountBell(Bell bell, Directory directory) {
        this.bell = bell;
        this.directory = directory;
    }

    @Override
    public void changed(Change change, StaffRole role, int stateBodyId) {
        String message = MESSAGE + name(change);
        String body = directory.body(stateBodyId).code();
        switch (change) {
            case ASKED ->
                bell.ring(Notice.of(message, body, StaffRole.ADMINISTRATOR.home()), Audience.administrators());
            case ALONE -> tellAgency(message, body);
            case OPENED, RENEWED, DISABLED -> {
                String ofRole = message + "." + name(role);
                tellAgency(ofRole, body);
                if (role == StaffRole.COMMISSIONER || role == StaffRole.HEAD) {
                    bell.ring(
                            Notice.of(ofRole, body, role.home()),
                            Audience.of(stateBodyId, StaffRole.HEAD, StaffRole.COMMISSIONER));
                }
            }
        }
    }

    private void tellAgency(String message, String body) {
        bell.ring(
                Notice.of(message, body, StaffRole.AGENCY_OFFICER.home()),
                Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
