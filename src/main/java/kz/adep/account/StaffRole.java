package kz.adep.account;

import java.util.UUID;
import kz.adep.shared.ActingAs;

/** What a member of staff is to the state body of the account; each role starts on a page of its own. */
public enum StaffRole {
    COMMISSIONER("/office"),
    HEAD("/office"),
    AGENCY_OFFICER("/agency"),
    ADMINISTRATOR("/admin");

    private final String home;

    StaffRole(String home) {
        this.home = home;
    }

    public String home() {
        return home;
    }

    public String authority() {
        return "ROLE_" + name();
    }

    /** How an account of this role acts. */
    public ActingAs actingAs(int stateBodyId, UUID accountId) {
        return switch (this) {
            case COMMISSIONER, HEAD -> ActingAs.office(stateBodyId, accountId);
            case AGENCY_OFFICER -> ActingAs.agency(stateBodyId, accountId);
            case ADMINISTRATOR -> ActingAs.administrator(accountId);
        };
    }
}
