package kz.adep.casework.service.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.NoRuleInForce;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.term.AnswerTerm;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.domain.term.CaseDeadline.Cause;
import kz.adep.casework.domain.term.CountedTerm;
import kz.adep.casework.domain.term.TermEvent;
import kz.adep.casework.service.complaint.OwnComplaints;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the terms of a case. A rule or a year of the calendar that is missing never stops an act: the case goes without
 * the term, and flagged where it is the term of the answer.
 */
@Component
public class Terms {

    /** These stay open after the end of the case, until what was asked for is decided and the applicant is told. */
    private static final Set<Step> OUTLASTING = EnumSet.of(
            Step.TELL_EXTENSION, Step.TELL_FORWARDING, Step.TELL_TERMINATION, Step.RECUSAL, Step.TELL_RECUSAL);

    private final CaseContents contents;
    private final OwnComplaints complaints;
    private final Deadlines deadlines;
    private final Clock clock;

    Terms(CaseContents contents, OwnComplaints complaints, Deadlines deadlines, Clock clock) {
        this.contents = contents;
        this.complaints = complaints;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * The terms that run from the registration, to be stored after the file; a consultation has none.
     *
     * @param forwarded whether it came from another body, which is not yet on record: a complaint then lies where it is decided
     */
    public List<CaseDeadline> begin(CaseFile file, boolean forwarded) {
        AppealType type = file.appealType().orElse(null);
        if (type == null) {
            return List.of();
        }
        LocalDate day = file.registeredOn();
        List<CaseDeadline> begun = new ArrayList<>();
        answer(file, type, List.of()).ifPresent(term -> {
            begun.add(new CaseDeadline(file, Step.ANSWER, Cause.REGISTERED, day, term));
            file.dueBy(term.due());
        });
        forwarding(!forwarded && complaints.include(file), type, day)
                .ifPresent(term -> begun.add(new CaseDeadline(file, Step.FORWARD, Cause.REGISTERED, day, term)));
        return begun;
    }

    /** Another type has another term to forward, from the registration too; where none binds any more, none is set. */
    public void retypeForwarding(CaseFile file) {
        AppealType type = file.appealType().orElseThrow();
        boolean undecided = file.stage() == Stage.REGISTERED;
        cancel(file, Step.FORWARD);
        boolean own = complaints.include(file);
        if (own || undecided) {
            forwarding(own, type, file.registeredOn())
                    .ifPresent(term -> contents.add(
                            new CaseDeadline(file, Step.FORWARD, Cause.RECLASSIFIED, LocalDate.now(clock), term)));
        }
    }

    /** Works the term of the answer out anew from all that moved it; the row that stood until now is kept, cancelled. */
    public void recount(CaseFile file, Cause cause) {
        AppealType type = file.appealType().orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<CaseDeadline> rows = contents.deadlines(file.getId());
        Optional<CountedTerm> term = answer(file, type, events(file, type, rows));
        cancel(file, Step.ANSWER);
        file.dueBy(null);
        term.ifPresent(known -> give(file, known, cause, today));
    }

    /** What the recount would give today. */
    public Optional<LocalDate> recounted(CaseFile file) {
        return file.appealType()
                .flatMap(type -> answer(file, type, events(file, type, contents.deadlines(file.getId()))))
                .map(CountedTerm::due);
    }

    /** Lets what an earlier calendar counted follow the present one, as far as it reaches; tells what moved. */
    public Set<Step> followCalendar(CaseFile file) {
        WorkingCalendar calendar = deadlines.workingDays();
        Set<Step> moved = EnumSet.noneOf(Step.class);
        for (CaseDeadline term : contents.deadlines(file.getId())) {
            if (term.isBehind(calendar)) {
                (term.isFor(Step.ANSWER) ? recounted(file) : counted(() -> term.dueBy(calendar)))
                        .ifPresent(day -> follow(file, term, day, calendar, moved));
            }
        }
        return moved;
    }

    private void follow(CaseFile file, CaseDeadline term, LocalDate day, WorkingCalendar calendar, Set<Step> moved) {
        if (day.equals(term.due())) {
            term.confirmedBy(calendar);
            return;
        }
        moved.add(term.step());
        if (term.isFor(Step.ANSWER)) {
            recount(file, Cause.RECOUNTED);
        } else {
            cancel(file, term.step());
            contents.add(term.recounted(calendar, LocalDate.now(clock)));
        }
    }

    /** The last day of a step that the law times from a day on. */
    public Optional<LocalDate> dueOf(Step step, LocalDate from) {
        return count(step, null, from).map(CountedTerm::due);
    }

    /** Replaces the term of the answer by one already counted. */
    public void replace(CaseFile file, CountedTerm term, Cause cause) {
        cancel(file, Step.ANSWER);
        give(file, term, cause, LocalDate.now(clock));
    }

    /** A step that the law times from a day on; an earlier one still open is done with. */
    public Optional<CaseDeadline> add(CaseFile file, Step step, LocalDate from) {
        return count(step, file.appealType().orElse(null), from).map(term -> add(file, step, term));
    }

    public CaseDeadline add(CaseFile file, Step step, CountedTerm term) {
        cancel(file, step);
        CaseDeadline deadline = new CaseDeadline(file, step, Cause.EVENT, LocalDate.now(clock), term);
        contents.add(deadline);
        return deadline;
    }

    /** What the law wants told within a term from today; who has a code reads it at once. */
    public void tell(CaseFile file, Step step) {
        tell(file, step, file.hasCode());
    }

    void tell(CaseFile file, Step step, boolean reached) {
        Optional<CaseDeadline> telling = add(file, step, LocalDate.now(clock));
        if (reached) {
            telling.ifPresent(term -> term.done(LocalDate.now(clock)));
        }
    }

    public void done(CaseFile file, Step step) {
        open(file, step).ifPresent(deadline -> deadline.done(LocalDate.now(clock)));
    }

    public void cancel(CaseFile file, Step step) {
        open(file, step).ifPresent(deadline -> {
            deadline.cancel(LocalDate.now(clock));
            contents.flush();
        });
    }

    /** Sent on: in time or not, by the day the law gives for it. */
    public void forwarded(CaseFile file) {
        if (open(file, Step.FORWARD).isEmpty()) {
            file.appealType()
                    .flatMap(type -> forwarding(complaints.include(file), type, file.registeredOn()))
                    .ifPresent(term -> add(file, Step.FORWARD, term));
        }
        done(file, Step.FORWARD);
    }

    /** Taken up is held to be in one's own competence; an own complaint still goes to the higher body. */
    public void takenUp(CaseFile file) {
        if (!complaints.include(file)) {
            cancel(file, Step.FORWARD);
        }
    }

    /** The end of the case answers it; nothing else has to be done, but to decide on a recusal and to tell the applicant. */
    public void closed(CaseFile file) {
        LocalDate day = file.closedOn().orElseThrow();
        boolean returned = file.outcome().filter(Outcome.RETURNED::equals).isPresent();
        for (CaseDeadline deadline : contents.deadlines(file.getId())) {
            if (deadline.isFor(Step.ANSWER) || (returned && deadline.isFor(Step.RETURN))) {
                deadline.done(day);
            } else if (!OUTLASTING.contains(deadline.step())) {
                deadline.cancel(day);
            }
        }
    }

    public Optional<CaseDeadline> open(CaseFile file, Step step) {
        return open(file.getId(), step);
    }

    private Optional<CaseDeadline> open(UUID caseId, Step step) {
        return contents.deadlines(caseId).stream()
                .filter(deadline -> deadline.isOpen() && deadline.isFor(step))
                .findFirst();
    }

    private void give(CaseFile file, CountedTerm term, Cause cause, LocalDate setOn) {
        contents.add(new CaseDeadline(file, Step.ANSWER, cause, setOn, term));
        file.dueBy(term.due());
    }

    private Optional<CountedTerm> count(Step step, @Nullable AppealType type, LocalDate from) {
        return counted(() -> deadlines.rule(step, type, from))
                .flatMap(rule -> counted(() -> CountedTerm.from(from, rule, deadlines.workingDays())));
    }

    /** An own complaint goes on by a rule of its own, any other appeal as what is not in one's competence. */
    private Optional<CountedTerm> forwarding(boolean own, AppealType type, LocalDate from) {
        return count(Step.FORWARD, own || type != AppealType.COMPLAINT ? type : null, from);
    }

    private Optional<CountedTerm> answer(CaseFile file, AppealType type, List<TermEvent> events) {
        WorkingCalendar calendar = deadlines.workingDays();
        return counted(() -> deadlines.rule(Step.ANSWER, type, file.registeredOn()))
                .flatMap(rule -> counted(() -> new AnswerTerm(file.registeredOn(), rule, events).count(calendar)));
    }

    private List<TermEvent> events(CaseFile file, AppealType type, List<CaseDeadline> rows) {
        Optional<DeadlineRule> extension = counted(() -> deadlines.rule(Step.EXTENSION, type, file.registeredOn()));
        return rows.stream()
                .flatMap(row -> extension.flatMap(row::event).stream())
                .toList();
    }

    private static <T> Optional<T> counted(Supplier<T> count) {
        try {
            return Optional.of(count.get());
        } catch (YearNotLoaded | NoRuleInForce unknown) {
            return Optional.empty();
        }
    }
}
