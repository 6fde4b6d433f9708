package kz.adep.casework.service.recusal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.adep.account.StaffNames;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.recusal.Succession;
import kz.adep.casework.domain.recusal.Succession.Seat;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.directory.Directory;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Shuts an account out of a case, and sees to it that somebody is left to deal with it. */
@Component
class Exclusions {

    private final RecusalStore store;
    private final AgencyHandover handover;
    private final StaffNames staff;
    private final Directory directory;
    private final CaseNotices notices;
    private final Bell bell;
    private final AuditTrail trail;

    Exclusions(
            RecusalStore store,
            AgencyHandover handover,
            StaffNames staff,
            Directory directory,
            CaseNotices notices,
            Bell bell,
            AuditTrail trail) {
        this.store = store;
        this.handover = handover;
        this.staff = staff;
        this.directory = directory;
        this.notices = notices;
        this.bell = bell;
        this.trail = trail;
    }

    /** Where a case goes from which an account is shut out. */
    enum Way {
        STAYS,
        TO_THE_AGENCY
    }

    Way shutOut(CaseFile file, UUID account) {
        Set<UUID> shutOut = new HashSet<>(file.shutOut());
        shutOut.add(account);
        Succession succession = Succession.of(seats(), shutOut);
        if (file.withheld() && succession.handlers().isEmpty()) {
            throw new RuleViolation("recusal.last-officer");
        }
        trail.record(AuditEvent.of(file.stateBodyId(), "casework.recused", "case_file", file.getId())
                .withheld(file.withheld())
                .with("account", account));
        if (!file.withheld() && succession.leavesTheBody()) {
            handover.give(file, account);
            return Way.TO_THE_AGENCY;
        }
        store.shutOut(file, account, succession.handlerAfter(file.assignee().orElse(null)));
        tellTheOthers(file);
        return Way.STAYS;
    }

    private List<Seat> seats() {
        return staff.colleagues().stream()
                .map(colleague -> new Seat(colleague.id(), colleague.role()))
                .toList();
    }

    /** Who is shut out hears nothing: the bell knows the case by the path. */
    private void tellTheOthers(CaseFile file) {
        int body = file.stateBodyId();
        boolean withheld = file.withheld();
        Notice notice = Notice.of(
                        "recusal.bell.shut-out",
                        file.number(directory.body(body).code()),
                        CaseNotices.path(file.getId(), withheld))
                .keptToTheHour(file.isAnonymous());
        bell.ring(notice, notices.handlers(body, withheld, null));
        if (!withheld) {
            bell.ring(notice, notices.heads(body, false));
        }
    }
}
