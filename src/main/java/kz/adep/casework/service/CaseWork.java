package kz.adep.casework.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.account.StaffNames;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.Outcome;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.CaseAnswer;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.domain.letter.LetterText;
import kz.adep.casework.service.act.Alarms;
import kz.adep.casework.service.act.Hearings;
import kz.adep.casework.service.act.Terms;
import kz.adep.casework.service.approval.Challenges;
import kz.adep.casework.service.complaint.OwnComplaints;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an official does with a case; each act is audited in its own transaction. */
@Service
public class CaseWork {

    private final CaseFiles files;
    private final CaseContents contents;
    private final Terms terms;
    private final Hearings hearings;
    private final OwnComplaints complaints;
    private final Alarms alarms;
    private final Challenges challenges;
    private final StaffNames staff;
    private final CaseNotices notices;
    private final AuditTrail trail;
    private final Clock clock;

    CaseWork(
            CaseFiles files,
            CaseContents contents,
            Terms terms,
            Hearings hearings,
            OwnComplaints complaints,
            Alarms alarms,
            Challenges challenges,
            StaffNames staff,
            CaseNotices notices,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.terms = terms;
        this.hearings = hearings;
        this.complaints = complaints;
        this.alarms = alarms;
        this.challenges = challenges;
        this.staff = staff;
        this.notices = notices;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public void takeUp(UUID id) {
        act(id, "casework.taken-up", file -> {
            file.takeUp(account());
            terms.takenUp(file);
        });
    }

    /** Those to whom a case can be given. */
    @Transactional(readOnly = true)
    public List<StaffNames.Colleague> colleagues() {
        return staff.colleagues().stream()
                .filter(StaffNames.Colleague::canHandleCases)
                .toList();
    }

    @Transactional
    public void assign(UUID id, UUID colleague) {
        if (colleagues().stream().noneMatch(known -> known.id().equals(colleague))) {
            throw new RuleViolation("casework.colleague.unknown");
        }
        act(id, "casework.assigned", file -> file.assignTo(colleague));
    }

    /** Writes to the applicant; a question waits for his reply. */
    @Transactional
    public UUID write(UUID id, String body, boolean question) {
        LetterText.requireComplete(body);
        CaseMessage message = CaseMessage.toApplicant(files.get(id), body, clock.instant(), account());
        act(id, question ? "casework.asked" : "casework.wrote", file -> {
            if (!file.hasCode()) {
                throw new RuleViolation("casework.message.no-code");
            }
            if (question) {
                file.awaitApplicant();
            }
            contents.add(message);
            notices.news(file);
        });
        return message.id();
    }

    @Transactional
    public void note(UUID id, String body) {
        act(id, "casework.noted", file -> contents.add(CaseMessage.note(file, body, clock.instant(), account())));
    }

    @Transactional
    public void recordAdvice(UUID id, @Nullable String norm, @Nullable Integer minutes) {
        act(
                id,
                "casework.advice.recorded",
                file -> file.recordAdvice(file.topic().orElse(null), norm, minutes));
    }

    /** What a consultation was about and was reported to have taken. */
    public record Advised(
            @Nullable Topic topic,
            @Nullable String norm,
            @Nullable Integer minutes) {

        @Override
        public String toString() {
            return (norm == null ? "–" : norm) + " · " + (minutes == null ? "–" : minutes);
        }
    }

    /** Writes over what was seen before, and over nothing else: a colleague's later entry is shown instead. */
    @Transactional
    public void reviseAdvice(UUID id, Advised seen, Advised now) {
        act(id, "casework.advice.recorded", file -> {
            Advised stored = new Advised(
                    file.topic().orElse(null),
                    file.norm().orElse(null),
                    file.minutes().orElse(null));
            if (!stored.equals(seen) && !stored.equals(now)) {
                throw new StaleEdit(stored.toString(), file.version());
            }
            file.recordAdvice(now.topic(), now.norm(), now.minutes());
        });
    }

    /**
     * Sends the answer and ends the case, or puts it before the head.
     *
     * @param version of the answer that was read before deciding: no other one is sent
     */
    @Transactional
    public void decide(UUID id, Outcome outcome, int version) {
        act(id, decided(outcome), file -> {
            CaseAnswer answer = contents.answer(id).orElseThrow(() -> new RuleViolation("casework.answer.empty"));
            answer.requireUnchanged(version);
            LetterText.requireComplete(answer.body());
            challenges.requireNone(file);
            LocalDate today = LocalDate.now(clock);
            file.decide(outcome, today);
            complaints.require(file, outcome);
            alarms.requireSent(file);
            hearings.requireHeard(file, outcome);
            if (file.stage().isOpen()) {
                file.proposed(account());
                notices.approvalAsked(file);
            } else {
                file.decided(account());
                answer.send(today);
                terms.closed(file);
                notices.news(file);
            }
        });
    }

    /**
     * Sends what was put before the head.
     *
     * @param version of the answer that was read before approving: no other one is sent
     */
    @Transactional
    public void approve(UUID id, int version) {
        act(id, "casework.approved", file -> {
            challenges.requireNone(file);
            LocalDate today = LocalDate.now(clock);
            file.approve(account(), today);
            contents.answer(id).ifPresent(answer -> {
                answer.requireUnchanged(version);
                answer.send(today);
            });
            notices.approved(file);
            notices.news(file);
            terms.closed(file);
            terms.tell(file, Step.TELL_TERMINATION);
        });
    }

    @Transactional
    public void sendBack(UUID id, String reason) {
        act(id, "casework.sent-back", file -> {
            file.sendBack();
            contents.add(CaseMessage.note(file, reason, clock.instant(), account()));
            notices.sentBack(file);
        });
    }

    static String decided(Outcome outcome) {
        return "casework.decided." + outcome.name().toLowerCase(Locale.ROOT);
    }

    private void act(UUID id, String action, Consumer<CaseFile> work) {
        CaseFile file = files.get(id);
        work.accept(file);
        trail.record(AuditEvent.of(file.stateBodyId(), action, "case_file", id).withheld(file.withheld()));
    }

    private static UUID account() {
        return ActingScope.current().account();
    }
}
