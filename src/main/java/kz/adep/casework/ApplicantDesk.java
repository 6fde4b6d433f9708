package kz.adep.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.TermCount;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.service.act.Terms;
import kz.adep.casework.service.follow.AnswerCounts;
import kz.adep.casework.service.follow.AwaitedSteps;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.casework.service.recusal.RecusalRequests;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the holder of a tracking code sees of his case and may do with it; the code is in the acting scope. */
@Service
public class ApplicantDesk {

    private final CaseFiles files;
    private final CaseContents contents;
    private final Terms terms;
    private final AnswerCounts counts;
    private final AwaitedSteps steps;
    private final RecusalRequests recusals;
    private final Directory directory;
    private final CaseNotices notices;
    private final AuditTrail trail;
    private final Clock clock;

    ApplicantDesk(
            CaseFiles files,
            CaseContents contents,
            Terms terms,
            AnswerCounts counts,
            AwaitedSteps steps,
            RecusalRequests recusals,
            Directory directory,
            CaseNotices notices,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.terms = terms;
        this.counts = counts;
        this.steps = steps;
        this.recusals = recusals;
        this.directory = directory;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    /** A message as the applicant reads it. */
    public record Message(UUID id, boolean fromApplicant, String body, Instant writtenAt) {}

    /** Another day for the answer than the one first told, and why. */
    public record TermChange(LocalDate on, String cause, LocalDate due) {}

    /**
     * What the applicant himself is given time for.
     *
     * @param cure by when he supplies what is missing
     * @param lapsed whether that day has passed, so that the appeal may be returned
     * @param objection by when he may object to the preliminary decision
     * @param decision before which day the final one is not taken
     * @param hearing the day on which he is heard
     */
    public record Awaited(
            @Nullable LocalDate cure,
            boolean lapsed,
            @Nullable LocalDate objection,
            @Nullable LocalDate decision,
            @Nullable LocalDate hearing) {}

    /**
     * A case as its applicant sees it: no names of staff, no notes, no drafts.
     *
     * @param bodyId of the body whose act the answer is, or would be were the case not withheld
     * @param dangerous whether the sender or the office says that it tells of a crime or a threat
     */
    public record View(
            int bodyId,
            CaseNumber number,
            @Nullable CaseNumber formerNumber,
            LocalizedText body,
            LocalizedText handledBy,
            String language,
            boolean withheld,
            NewCase.@Nullable Unplaced unplaced,
            boolean anonymous,
            CaseKind kind,
            boolean dangerous,
            Stage stage,
            @Nullable Outcome outcome,
            LocalDate registeredOn,
            @Nullable LocalDate due,
            @Nullable LocalDate closedOn,
            boolean overdue,
            boolean suspended,
            Awaited awaited,
            List<TermChange> changes,
            @Nullable TermCount count,
            @Nullable Integer left,
            String subject,
            List<Message> messages,
            @Nullable String answer) {

        /** Whether a body must not learn of it: not, where nobody knows yet which body will get it to read. */
        public boolean kept() {
            return withheld && unplaced != NewCase.Unplaced.OPEN;
        }
    }

    @Transactional(readOnly = true)
    public Optional<View> find(byte[] codeHash) {
        return files.findByCode(codeHash).map(this::view);
    }

    /** The hour in which it came in. */
    @Transactional(readOnly = true)
    public Optional<Instant> receivedAt(byte[] codeHash) {
        return files.findByCode(codeHash).map(CaseFile::receivedAt);
    }

    @Transactional(readOnly = true)
    public boolean holdsMessage(UUID id) {
        return contents.holdsMessage(id);
    }

    /** A message that is sent once under its id. */
    @Transactional
    public void write(byte[] codeHash, UUID id, String body) {
        CaseFile file = get(codeHash);
        file.applicantWrote();
        CaseMessage message =
                CaseMessage.fromApplicant(id, file, body, clock.instant(), contents.lastMessageAt(file.getId()));
        contents.add(message);
        notices.applicantWrote(file);
        record(file, "casework.applicant.wrote");
    }

    /** That the commissioner, or the head, does not deal with the case. */
    @Transactional
    public void askRecusal(byte[] codeHash, boolean ofTheHead, String reason) {
        recusals.ask(codeHash, ofTheHead, reason);
    }

    /** Sent once more, by who pressed twice, it is done already. */
    @Transactional
    public void withdraw(byte[] codeHash) {
        CaseFile file = get(codeHash);
        if (file.outcome().filter(Outcome.WITHDRAWN::equals).isPresent()) {
            return;
        }
        file.withdraw(LocalDate.now(clock));
        notices.withdrawn(file);
        terms.closed(file);
        record(file, "casework.withdrawn");
    }

    private static List<TermChange> changes(List<CaseDeadline> terms) {
        return terms.stream()
                .filter(term -> term.isFor(Step.ANSWER) && term.cause() != CaseDeadline.Cause.REGISTERED)
                .map(term -> new TermChange(term.givenOn(), term.cause().name(), term.due()))
                .toList();
    }

    private CaseFile get(byte[] codeHash) {
        return files.findByCode(codeHash).orElseThrow(() -> new NotFound("case"));
    }

    private void record(CaseFile file, String action) {
        trail.record(AuditEvent.of(file.stateBodyId(), action, "case_file", file.getId())
                .withheld(file.withheld()));
    }

    public View view(CaseFile file) {
        boolean decided = file.stage() == Stage.CLOSED;
        StateBody body = directory.body(file.stateBodyId());
        List<CaseDeadline> deadlines = contents.deadlines(file.getId());
        return new View(
                body.id(),
                file.number(body.code()),
                file.formerNumber(body.code()).orElse(null),
                body.name(),
                (file.withheld() ? directory.authorisedBody() : body).name(),
                file.language(),
                file.withheld(),
                file.unplaced().orElse(null),
                file.isAnonymous(),
                file.kind(),
                file.claimed().isPresent() || file.danger().isPresent(),
                file.stage(),
                decided ? file.outcome().orElse(null) : null,
                file.registeredOn(),
                file.due().orElse(null),
                file.closedOn().orElse(null),
                file.overdueOn(LocalDate.now(clock)),
                file.isSuspended() && !decided,
                steps.of(file, deadlines),
                changes(deadlines),
                counts.of(deadlines).orElse(null),
                counts.left(file).orElse(null),
                file.subject(),
                contents.messages(file.getId()).stream()
                        .map(message -> new Message(
                                message.id(),
                                message.kind() == CaseMessage.Kind.FROM_APPLICANT,
                                message.body(),
                                message.writtenAt()))
                        .toList(),
                contents.answer(file.getId()).map(CaseAnswer::body).orElse(null));
    }
}
