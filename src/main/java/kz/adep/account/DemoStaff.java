package kz.adep.account;

import java.util.UUID;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Component;

/** Who acts in the demonstration. Where a body has no account with the role, somebody acts whom nobody knows. */
@Component
public class DemoStaff {

    private static final UUID NOBODY = new UUID(0, 0);

    private final StaffNames staff;

    DemoStaff(StaffNames staff) {
        this.staff = staff;
    }

    public ActingAs commissioner(int stateBodyId) {
        return ActingAs.office(stateBodyId, account(ActingAs.office(stateBodyId, NOBODY), StaffRole.COMMISSIONER));
    }

    public ActingAs head(int stateBodyId) {
        return ActingAs.office(stateBodyId, account(ActingAs.office(stateBodyId, NOBODY), StaffRole.HEAD));
    }

    public ActingAs officer(int agency) {
        return ActingAs.agency(agency, account(ActingAs.agency(agency, NOBODY), StaffRole.AGENCY_OFFICER));
    }

    private UUID account(ActingAs anybody, StaffRole role) {
        return ActingScope.call(anybody, staff::colleagues).stream()
                .filter(colleague -> colleague.role() == role)
                .map(StaffNames.Colleague::id)
                .findFirst()
                .orElseGet(() -> new UUID(0, role.name().hashCode()));
    }
}
