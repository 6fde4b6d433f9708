package kz.adep.casework.service.link;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.link.CaseLink;
import kz.adep.casework.domain.link.CaseLink.Kind;
import kz.adep.casework.domain.link.CaseLinks;
import kz.adep.casework.service.Inbox;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links cases and merges duplicates, and undoes both; each end keeps the trace. */
@Service
public class Links {

    private final CaseFiles files;
    private final CaseLinks links;
    private final Inbox inbox;
    private final AuditTrail trail;
    private final Clock clock;

    Links(CaseFiles files, CaseLinks links, Inbox inbox, AuditTrail trail, Clock clock) {
        this.files = files;
        this.links = links;
        this.inbox = inbox;
        this.trail = trail;
        this.clock = clock;
    }

    /** The other end of a link, as it stands now. */
    public record Linked(CaseLink link, Inbox.Line other) {}

    /** What a case is linked with: its main case or its duplicates, related ones, and what was undone. */
    public record Web(UUID caseId, List<Linked> all) {

        public boolean isEmpty() {
            return all.isEmpty();
        }

        public List<Linked> standing() {
            return all.stream()
                    .filter(linked -> linked.link().undoneOn().isEmpty())
                    .toList();
        }

        public List<Linked> undone() {
            return all.stream()
                    .filter(linked -> linked.link().undoneOn().isPresent())
                    .toList();
        }

        public List<Linked> main() {
            return standing().stream()
                    .filter(linked -> linked.link().isDuplicate(caseId))
                    .toList();
        }

        public List<Linked> openDuplicates() {
            return standing().stream()
                    .filter(linked -> linked.link().isMain(caseId)
                            && linked.other().stage().isOpen())
                    .toList();
        }

        public String role(Linked linked) {
            CaseLink link = linked.link();
            return !link.isDuplicate() ? "related" : link.isDuplicate(caseId) ? "main" : "duplicate";
        }
    }

    @Transactional(readOnly = true)
    public Web of(UUID caseId) {
        List<CaseLink> all = links.of(caseId);
        if (all.isEmpty()) {
            return new Web(caseId, List.of());
        }
        Map<UUID, Inbox.Line> others =
                inbox
                        .lines(all.stream()
                                .map(link -> link.otherThan(caseId))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Inbox.Line::id, Function.identity()));
        return new Web(
                caseId,
                all.stream()
                        .flatMap(link -> Stream.ofNullable(others.get(link.otherThan(caseId)))
                                .map(other -> new Linked(link, other)))
                        .toList());
    }

    /** A merged case is one that becomes a duplicate: chains of them are refused. */
    @Transactional
    public void link(UUID id, UUID otherId, Kind kind) {
        CaseFile file = files.get(id);
        CaseFile other = files.get(otherId);
        CaseLink link = new CaseLink(file, other, kind, account(), LocalDate.now(clock));
        links.lock(file, other);
        if (kind == Kind.DUPLICATE) {
            requireNoChain(id, otherId);
        }
        try {
            links.add(link);
        } catch (DataIntegrityViolationException twice) {
            throw new RuleViolation("desk.link.twice");
        }
        record(file, other, kind == Kind.DUPLICATE ? "casework.merged" : "casework.linked");
    }

    @Transactional
    public void undo(UUID id, UUID linkId) {
        CaseFile file = files.get(id);
        CaseLink link = links.get(linkId);
        CaseFile other = files.get(link.otherThan(id));
        link.undo(account(), LocalDate.now(clock));
        record(file, other, link.isDuplicate() ? "casework.unmerged" : "casework.unlinked");
    }

    private void requireNoChain(UUID duplicate, UUID main) {
        if (links.standing(main).stream().anyMatch(link -> link.isDuplicate(main))) {
            throw new RuleViolation("desk.link.main-is-duplicate");
        }
        if (links.standing(duplicate).stream().anyMatch(link -> link.isMain(duplicate))) {
            throw new RuleViolation("desk.link.has-duplicates");
        }
        if (links.standing(duplicate).stream().anyMatch(link -> link.isDuplicate(duplicate))) {
            throw new RuleViolation("desk.link.has-main");
        }
    }

    private void record(CaseFile file, CaseFile other, String action) {
        trail.record(event(file, action).with("other", other.getId()));
        trail.record(event(other, action).with("other", file.getId()));
    }

    private static AuditEvent event(CaseFile file, String action) {
        return AuditEvent.of(file.stateBodyId(), action, "case_file", file.getId())
                .withheld(file.withheld());
    }

    private static UUID account() {
        return ActingScope.current().account();
    }
}
