package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.CaseRecusal.Decider;
import kz.adep.casework.domain.recusal.Succession.Seat;
import kz.adep.casework.recusal.AskedRecusal;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.casework.service.recusal.RecusalStore.NamedSeat;
import kz.adep.casework.service.recusal.RecusalStore.Place;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The applicant's recusal of an official: decided in three working days by the head, and by the Agency where it is the
 * head himself or there is no other; until then the case is marked and stays where it is. One that was refused before is
 * decided again, and holds nobody up.
 */
@Service
public class RecusalRequests {

    private final CaseFiles files;
    private final RecusalStore store;
    private final RecusalTerms terms;
    private final CaseNotices notices;
    private final Directory directory;
    private final Bell bell;
    private final AuditTrail trail;
    private final Clock clock;

    RecusalRequests(
            CaseFiles files,
            RecusalStore store,
            RecusalTerms terms,
            CaseNotices notices,
            Directory directory,
            Bell bell,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.terms = terms;
        this.notices = notices;
        this.directory = directory;
        this.bell = bell;
        this.trail = trail;
        this.clock = clock;
    }

    /** Entered by the office for an applicant who wrote it on paper or in a message. */
    @Transactional
    public void enter(UUID id, UUID account, String reason) {
        ask(files.get(id), seat -> seat.account().equals(account), reason);
    }

    /** By the applicant himself, who knows the office and not the accounts. */
    @Transactional
    public void ask(byte[] codeHash, boolean ofTheHead, String reason) {
        CaseFile file = files.findByCode(codeHash).orElseThrow(() -> new NotFound("case"));
        // The Agency, which handles what is withheld, has no head here: its officers decide on one another.
        boolean head = ofTheHead && !file.withheld();
        UUID handler = file.assignee().orElse(null);
        boolean handled = handler != null && !head;
        ask(file, seat -> handled ? seat.account().equals(handler) : (seat.role() == StaffRole.HEAD) == head, reason);
    }

    /** What he asked for before, and where it stands. */
    public List<AskedRecusal> of(CaseFile file) {
        return store.followed(new Place(file.stateBodyId(), file.getId()));
    }

    private void ask(CaseFile file, Predicate<Seat> whom, String reason) {
        if (!file.stage().isOpen()) {
            throw new RuleViolation("casework.transition.refused.CLOSED");
        }
        int side = file.withheld() ? directory.authorisedBody().id() : file.stateBodyId();
        List<Seat> seats = store.seats(side).stream()
                .map(NamedSeat::seat)
                .filter(seat -> !file.shutOut().contains(seat.account()))
                .toList();
        List<Seat> meant = seats.stream().filter(whom).toList();
        if (meant.isEmpty()) {
            throw new RuleViolation("recusal.nobody");
        }
        Place place = new Place(file.stateBodyId(), file.getId());
        Set<UUID> before = store.askedAbout(place);
        List<Seat> asked =
                meant.stream().filter(seat -> !before.contains(seat.account())).toList();
        if (asked.isEmpty()) {
            throw new RuleViolation("recusal.asked-already");
        }
        Set<UUID> refused = store.refused(place);
        asked.forEach(seat -> ask(file, seat, decider(file, seats, seat), reason, refused.contains(seat.account())));
        AuditEvent event = AuditEvent.of(file.stateBodyId(), "casework.recusal.asked", "case_file", file.getId())
                .withheld(file.withheld());
        trail.record(file.isAnonymous() ? event.keptToTheHour() : event);
    }

    private void ask(CaseFile file, Seat seat, Decider decider, String reason, boolean again) {
        LocalDate today = LocalDate.now(clock);
        CaseRecusal recusal =
                CaseRecusal.asked(file, seat.account(), ActingScope.current().accountId(), reason, decider, today);
        if (again) {
            recusal.askedAgain();
        }
        terms.asked(file).ifPresent(recusal::decideBy);
        store.add(recusal);
        boolean agency = decider == Decider.AGENCY;
        String path = agency ? "/agency/recusals" : CaseNotices.path(file.getId(), false);
        Notice notice = Notice.of(
                        "recusal.bell.asked",
                        file.number(directory.body(file.stateBodyId()).code()),
                        path)
                .about(file.stateBodyId(), file.getId())
                .keptToTheHour(file.isAnonymous());
        bell.ring(
                notice,
                agency
                        ? Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER)
                        : notices.heads(file.stateBodyId(), false));
    }

    /** A head who is neither shut out nor meant, else the Agency. */
    private static Decider decider(CaseFile file, List<Seat> seats, Seat meant) {
        Set<UUID> heads = new HashSet<>();
        seats.stream().filter(seat -> seat.role() == StaffRole.HEAD).forEach(seat -> heads.add(seat.account()));
        heads.remove(meant.account());
        boolean head = !file.withheld() && meant.role() != StaffRole.HEAD && !heads.isEmpty();
        return head ? Decider.HEAD : Decider.AGENCY;
    }
}
