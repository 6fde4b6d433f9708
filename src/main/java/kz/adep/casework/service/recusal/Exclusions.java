package kz.adep.casework.service.recusal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.Succession;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.casework.service.recusal.RecusalStore.NamedSeat;
import kz.adep.casework.service.recusal.RecusalStore.Place;
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
    private final RecusalLetters letters;
    private final Directory directory;
    private final CaseNotices notices;
    private final Bell bell;
    private final AuditTrail trail;

    Exclusions(
            RecusalStore store,
            AgencyHandover handover,
            RecusalLetters letters,
            Directory directory,
            CaseNotices notices,
            Bell bell,
            AuditTrail trail) {
        this.store = store;
        this.handover = handover;
        this.letters = letters;
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

    /** By who sees the case. */
    Way shutOut(CaseFile file, UUID account) {
        Set<UUID> shutOut = new HashSet<>(file.shutOut());
        shutOut.add(account);
        Succession succession = succession(side(file), shutOut);
        if (file.withheld() && succession.handlers().isEmpty()) {
            throw new RuleViolation("recusal.last-officer");
        }
        record(file.stateBodyId(), file.getId(), file.withheld(), account);
        if (!file.withheld() && succession.leavesTheBody()) {
            handover.give(file, account);
            return Way.TO_THE_AGENCY;
        }
        store.shutOut(
                new Place(file.stateBodyId(), file.getId()),
                account,
                succession.handlerAfter(file.assignee().orElse(null)));
        tellTheOthers(file);
        return Way.STAYS;
    }

    /** Whom the register found, all at once; who acts is the last of them. */
    void shutOut(CaseFile file, List<UUID> found, boolean toTheAgency) {
        Place place = new Place(file.stateBodyId(), file.getId());
        found.forEach(account -> record(file.stateBodyId(), file.getId(), file.withheld(), account));
        if (toTheAgency) {
            int last = found.size() - 1;
            found.subList(0, last).forEach(account -> store.shutOut(place, account, null));
            handover.give(file, found.get(last));
            return;
        }
        Set<UUID> shutOut = new HashSet<>(file.shutOut());
        shutOut.addAll(found);
        UUID handler =
                succession(side(file), shutOut).handlerAfter(file.assignee().orElse(null));
        found.forEach(account -> store.shutOut(place, account, handler));
        tellTheOthers(file);
    }

    /** Of whom the register finds first when he comes himself; a closed case stays where it is, and rings no bell. */
    void shutOutLater(CaseFile file, UUID account, CaseRecusal recusal) {
        enter(file, recusal);
        trail.record(recusal.account()
                .map(named -> event(file, file.withheld()).with("account", named))
                .orElseGet(() -> event(file, file.withheld())));
        Set<UUID> shutOut = new HashSet<>(file.shutOut());
        shutOut.add(account);
        Succession succession = succession(side(file), shutOut);
        boolean open = file.stage().isOpen();
        if (open && !file.withheld() && succession.leavesTheBody()) {
            handover.give(file, account);
            return;
        }
        store.shutOut(
                new Place(file.stateBodyId(), file.getId()),
                account,
                succession.handlerAfter(file.assignee().orElse(null)));
        if (open) {
            tellTheOthers(file);
        }
    }

    /** In force at once; a request about the same account that waits for its decision is granted by it. */
    void enter(CaseFile file, CaseRecusal recusal) {
        Optional<CaseRecusal> asked = recusal.account().flatMap(account -> store.asked(file.getId(), account));
        if (asked.isPresent()) {
            letters.tellOvertaken(file, asked.get());
        } else {
            store.add(recusal);
        }
    }

    /** By the Agency, of a case it does not see unless it has to take it. */
    Way shutOutUnseen(Place place, UUID account) {
        Set<UUID> shutOut = store.shutOut(place, account, null);
        record(place.stateBodyId(), place.caseId(), false, account);
        if (!succession(place.stateBodyId(), shutOut).leavesTheBody()) {
            return Way.STAYS;
        }
        store.withhold(place, account);
        return Way.TO_THE_AGENCY;
    }

    /** The Agency decided; the office tells the applicant. */
    void tellOfRuling(CaseFile file) {
        tell(file, "recusal.bell.ruled");
    }

    /** Who is shut out hears nothing: the bell knows the case by the path. */
    void tellTheOthers(CaseFile file) {
        tell(file, "recusal.bell.shut-out");
    }

    private void tell(CaseFile file, String message) {
        int body = file.stateBodyId();
        boolean withheld = file.withheld();
        Notice notice = Notice.of(
                        message, file.number(directory.body(body).code()), CaseNotices.path(file.getId(), withheld))
                .keptToTheHour(file.isAnonymous());
        bell.ring(notice, notices.handlers(body, withheld, null));
        if (!withheld) {
            bell.ring(notice, notices.heads(body, false));
        }
    }

    private int side(CaseFile file) {
        return file.withheld() ? directory.authorisedBody().id() : file.stateBodyId();
    }

    private Succession succession(int side, Set<UUID> shutOut) {
        return Succession.of(store.seats(side).stream().map(NamedSeat::seat).toList(), shutOut);
    }

    private static AuditEvent event(CaseFile file, boolean withheld) {
        return AuditEvent.of(file.stateBodyId(), "casework.recused", "case_file", file.getId())
                .withheld(withheld);
    }

    private void record(int body, UUID caseId, boolean withheld, UUID account) {
        trail.record(AuditEvent.of(body, "casework.recused", "case_file", caseId)
                .withheld(withheld)
                .with("account", account));
    }
}
