package kz.adep.casework.service.handover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.account.StaffNames;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.desk.OneByOne;
import kz.adep.casework.service.desk.Refusal;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives all open cases of a colleague who is away to others, one after the other where there are several, and takes back
 * what is still open and still with them when he returns. Each case keeps the trace.
 */
@Service
public class Handovers {

    private final HandoverBook book;
    private final OneByOne oneByOne;
    private final CaseFiles files;
    private final CaseWork work;
    private final AuditTrail trail;
    private final Bell bell;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Handovers(
            HandoverBook book,
            OneByOne oneByOne,
            CaseFiles files,
            CaseWork work,
            AuditTrail trail,
            Bell bell,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.book = book;
        this.oneByOne = oneByOne;
        this.files = files;
        this.work = work;
        this.trail = trail;
        this.bell = bell;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What became of a handover.
     *
     * @param id under which it is kept
     * @param shutOut how many stayed because none of the receivers may deal with them
     * @param moved how many stayed for another reason: most were given on or closed meanwhile
     */
    public record Done(UUID id, long shutOut, long moved) {

        public boolean isComplete() {
            return shutOut == 0 && moved == 0;
        }
    }

    /** What a receiver is shut out of goes to another one of them. */
    public Done handOver(UUID absent, List<UUID> receivers, String reason) {
        requireReceivers(absent, receivers);
        List<UUID> cases = book.openCases(absent);
        if (cases.isEmpty()) {
            throw new RuleViolation("desk.handover.nothing");
        }
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            book.open(id, absent, reason, clock.instant().atOffset(ZoneOffset.UTC));
            record("casework.handover.made", id);
        });
        Map<UUID, UUID> plan = new LinkedHashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            plan.put(cases.get(i), receivers.get(i % receivers.size()));
        }
        Map<UUID, Refusal> left = new LinkedHashMap<>();
        List<UUID> waiting = cases;
        for (int turn = 0; turn < receivers.size() && !waiting.isEmpty(); turn++) {
            left.keySet().removeAll(waiting);
            left.putAll(oneByOne.attempt(
                    waiting, caseId -> give(id, caseId, absent, Objects.requireNonNull(plan.get(caseId)))));
            waiting = left.keySet().stream()
                    .filter(caseId -> isShutOut(left.get(caseId)))
                    .toList();
            waiting.forEach(caseId -> plan.computeIfPresent(caseId, (same, tried) -> after(tried, receivers)));
        }
        plan.keySet().removeAll(left.keySet());
        Map<UUID, Long> got = plan.values().stream().collect(Collectors.groupingBy(to -> to, Collectors.counting()));
        transaction.executeWithoutResult(
                status -> got.forEach((to, number) -> ring("desk.bell.handed-over", number, id, to)));
        return new Done(id, waiting.size(), left.size() - waiting.size());
    }

    private static UUID after(UUID tried, List<UUID> receivers) {
        return receivers.get((receivers.indexOf(tried) + 1) % receivers.size());
    }

    private static boolean isShutOut(@Nullable Refusal refusal) {
        return refusal != null && refusal.key().equals("recusal.assign");
    }

    public boolean any() {
        return !book.all().isEmpty();
    }

    /** What was closed meanwhile, or given on, stays where it is. What was cut short is done again for the rest. */
    public void revert(UUID id) {
        HandoverBook.Handover handover = book.get(id);
        List<UUID> cases = book.stillThere(id);
        if (handover.revertedAt() == null || cases.isEmpty()) {
            transaction.executeWithoutResult(status -> {
                book.close(id, clock.instant().atOffset(ZoneOffset.UTC));
                record("casework.handover.reverted", id);
            });
        }
        int kept = oneByOne.attempt(cases, caseId -> takeBack(id, caseId, handover.from()))
                .size();
        transaction.executeWithoutResult(
                status -> ring("desk.bell.handed-back", (long) cases.size() - kept, id, handover.from()));
    }

    private void give(UUID id, UUID caseId, UUID absent, UUID to) {
        CaseFile file = files.get(caseId);
        if (!file.assignee().equals(Optional.of(absent))) {
            throw new RuleViolation("desk.handover.moved");
        }
        file.assignTo(to);
        book.add(id, caseId, to);
        record("casework.handed-over", file, id);
    }

    private void takeBack(UUID id, UUID caseId, UUID from) {
        CaseFile file = files.get(caseId);
        if (file.assignee().filter(holder -> book.isWith(id, caseId, holder)).isEmpty()) {
            throw new RuleViolation("desk.handover.moved");
        }
        file.assignTo(from);
        book.givenBack(id, caseId);
        record("casework.handed-back", file, id);
    }

    private void requireReceivers(UUID absent, List<UUID> receivers) {
        Set<UUID> known =
                work.colleagues().stream().map(StaffNames.Colleague::id).collect(Collectors.toSet());
        if (receivers.isEmpty() || !known.containsAll(receivers)) {
            throw new RuleViolation("casework.colleague.unknown");
        }
        if (receivers.contains(absent)) {
            throw new RuleViolation("desk.handover.self");
        }
    }

    private void ring(String message, long number, UUID id, UUID to) {
        ActingAs who = ActingScope.current();
        boolean agency = who.wall() == ActingAs.Wall.AGENCY;
        String path = (agency ? "/agency" : "/office") + "/handovers/" + id;
        StaffRole role = agency ? StaffRole.AGENCY_OFFICER : StaffRole.COMMISSIONER;
        if (number > 0) {
            bell.ring(
                    Notice.of(message, number, path), Audience.of(body(), role).or(to));
        }
    }

    private void record(String action, UUID id) {
        trail.record(AuditEvent.of(body(), action, "case_handover", id));
    }

    private void record(String action, CaseFile file, UUID id) {
        trail.record(AuditEvent.of(file.stateBodyId(), action, "case_file", file.getId())
                .withheld(file.withheld())
                .with("handover", id));
    }

    private static int body() {
        return ActingScope.current().stateBody().orElseThrow();
    }
}
