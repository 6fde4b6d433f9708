package kz.adep.casework.service.approval;

import java.util.UUID;
import kz.adep.account.StaffNames;
import kz.adep.account.StaffRole;
import kz.adep.casework.domain.act.CaseExtension;
import kz.adep.casework.service.CaseView;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may decide what was proposed: never its proposer, which matters at the Agency, where officers approve each other. */
@Component
public class FourEyes {

    private final StaffNames staff;

    FourEyes(StaffNames staff) {
        this.staff = staff;
    }

    /**
     * How who looks at a case stands to what waits for a decision.
     *
     * @param alone whether there is no other officer who could decide
     */
    public record Standing(boolean ownProposal, boolean ownRequest, boolean alone) {}

    @Transactional(readOnly = true)
    public Standing of(CaseView page) {
        UUID self = ActingScope.current().account();
        boolean proposal = page.isBeforeHead() && page.file().isProposedBy(self);
        boolean request =
                page.acts().asked().filter(asked -> isOwn(asked, self)).isPresent();
        return new Standing(
                proposal, request, (proposal || request) && page.file().withheld() && isAlone(page, self));
    }

    private static boolean isOwn(CaseExtension asked, UUID self) {
        return asked.askedBy().equals(self);
    }

    private boolean isAlone(CaseView page, UUID self) {
        return staff.colleagues().stream()
                .filter(colleague -> colleague.role() == StaffRole.AGENCY_OFFICER)
                .map(StaffNames.Colleague::id)
                .allMatch(
                        officer -> officer.equals(self) || page.file().shutOut().contains(officer));
    }
}
