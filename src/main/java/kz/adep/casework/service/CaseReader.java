package kz.adep.casework.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.adep.account.StaffNames;
import kz.adep.audit.AuditEntry;
import kz.adep.audit.AuditTrail;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.DueDays;
import kz.adep.casework.service.act.ActBoards;
import kz.adep.casework.service.term.TermBoards;
import kz.adep.directory.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that lies in a case, as an official sees it. */
@Service
public class CaseReader {

    /** So many messages and events a page shows; the card holds them all. */
    static final int SHOWN = 200;

    private final CaseFiles files;
    private final CaseContents contents;
    private final Identities identities;
    private final AuditTrail trail;
    private final StaffNames staff;
    private final Directory directory;
    private final TermBoards board;
    private final ActBoards acts;
    private final Deadlines deadlines;
    private final Clock clock;

    CaseReader(
            CaseFiles files,
            CaseContents contents,
            Identities identities,
            AuditTrail trail,
            StaffNames staff,
            Directory directory,
            TermBoards board,
            ActBoards acts,
            Deadlines deadlines,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.identities = identities;
        this.trail = trail;
        this.staff = staff;
        this.directory = directory;
        this.board = board;
        this.acts = acts;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Of messages and history the newest; throws {@link kz.adep.shared.NotFound} for what does not exist, or not for the caller. */
    @Transactional(readOnly = true)
    public CaseView read(UUID id) {
        List<CaseMessage> messages = contents.newestMessages(id, SHOWN + 1);
        List<AuditEntry> entries = trail.newest("case_file", id, SHOWN + 1);
        return view(
                id,
                last(messages),
                last(entries),
                new CaseView.Shortened(SHOWN, messages.size() > SHOWN, entries.size() > SHOWN));
    }

    /** All of it, however much it is. */
    @Transactional(readOnly = true)
    public CaseView readWhole(UUID id) {
        return view(
                id,
                contents.messages(id),
                trail.of("case_file", id),
                new CaseView.Shortened(Integer.MAX_VALUE, false, false));
    }

    private static <T> List<T> last(List<T> newest) {
        return newest.subList(Math.max(0, newest.size() - SHOWN), newest.size());
    }

    private CaseView view(UUID id, List<CaseMessage> messages, List<AuditEntry> entries, CaseView.Shortened shortened) {
        CaseFile file = files.get(id);
        Optional<CaseAnswer> answer = contents.answer(id);
        List<CaseEvent> events = CaseEvent.of(entries, clock.getZone());
        Map<UUID, String> names = names(file, messages, answer, events);
        return new CaseView(
                file,
                directory.body(file.stateBodyId()),
                file.receivedAt().atZone(clock.getZone()).toLocalDateTime(),
                days().of(
                                file.registeredOn(),
                                file.due().orElse(null),
                                file.closedOn().orElse(null),
                                DueDays.withoutDue(
                                        file.appealType().isPresent(),
                                        file.suspendedOn().isPresent())),
                board.of(file),
                acts.of(file),
                identities.named(id),
                messages,
                answer.orElse(null),
                events,
                shortened,
                names,
                clock.getZone());
    }

    private DueDays days() {
        return new DueDays(LocalDate.now(clock), deadlines.workingDays());
    }

    private Map<UUID, String> names(
            CaseFile file, List<CaseMessage> messages, Optional<CaseAnswer> answer, List<CaseEvent> events) {
        Set<UUID> accounts = new HashSet<>();
        file.assignee().ifPresent(accounts::add);
        messages.forEach(message -> message.author().ifPresent(accounts::add));
        answer.map(CaseAnswer::editedBy).ifPresent(accounts::add);
        events.forEach(event -> event.account().ifPresent(accounts::add));
        return staff.names(accounts);
    }
}
