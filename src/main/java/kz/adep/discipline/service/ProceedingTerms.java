package kz.adep.discipline.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.LimitationPause;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.discipline.domain.ProceedingRecords;
import kz.adep.discipline.domain.ProceedingTerm;
import kz.adep.discipline.domain.law.ConductLaw;
import kz.adep.discipline.domain.law.ProceedingRule;
import kz.adep.discipline.domain.law.ProceedingRule.Step;
import kz.adep.discipline.domain.limitation.Limitation;
import org.springframework.stereotype.Component;

/** Keeps the terms of a proceeding; a rule or a year of the calendar that is missing never stops an act. */
@Component
class ProceedingTerms {

    private final ProceedingRecords records;
    private final Deadlines deadlines;

    ProceedingTerms(ProceedingRecords records, Deadlines deadlines) {
        this.records = records;
        this.deadlines = deadlines;
    }

    void opened(Proceeding proceeding, ConductLaw law, boolean forwardable) {
        if (forwardable) {
            begin(proceeding, law, Step.FORWARD, proceeding.offence().knownOn());
        }
        recount(proceeding, law);
    }

    /** After an act: what it did in time or too late, and what the law times from it. */
    void acted(Proceeding proceeding, ConductLaw law, Act act) {
        LocalDate day = act.day();
        switch (act.move()) {
            case PROPOSE -> cancel(proceeding, Step.FORWARD.name(), day);
            case FORWARD -> {
                done(proceeding, Step.FORWARD.name(), day);
                begin(proceeding, law, Step.CONSIDER, day);
            }
            case FIND_SIGNS -> begin(proceeding, law, Step.REFER, day);
            case INVESTIGATE -> begin(proceeding, law, Step.INVESTIGATION, day);
            case ACQUAINT -> {
                done(proceeding, Step.INVESTIGATION.name(), day);
                begin(proceeding, law, Step.CONSIDER, day);
            }
            case RECOMMEND, TERMINATE -> done(proceeding, Step.CONSIDER.name(), day);
            case ORDER -> {
                done(proceeding, ProceedingTerm.LIMITATION, day);
                cancel(proceeding, Step.INVESTIGATION.name(), day);
                begin(proceeding, law, Step.TELL_SERVANT, day);
                begin(proceeding, law, Step.REPORT_BACK, day);
            }
            case NOTIFY -> done(proceeding, Step.TELL_SERVANT.name(), day);
            case REPORT_BACK -> done(proceeding, Step.REPORT_BACK.name(), day);
            case REFER -> {
                done(proceeding, Step.REFER.name(), day);
                standStill(proceeding, day);
            }
            case SUSPEND -> standStill(proceeding, day);
            default -> {}
        }
        if (!proceeding.isOpen()) {
            open(proceeding).forEach(term -> term.cancel(day));
        }
        records.flush();
        recount(proceeding, law);
    }

    /** Whether the commission has still to hear how it ended. */
    boolean isReportDue(Proceeding proceeding) {
        return find(proceeding, Step.REPORT_BACK.name()).isPresent();
    }

    private void standStill(Proceeding proceeding, LocalDate day) {
        open(proceeding).stream().filter(term -> !term.isLimitation()).forEach(term -> term.stop(day));
    }

    /** What the suspension stopped goes on with what was left of it. */
    void resumed(Proceeding proceeding, LocalDate suspendedOn, LocalDate day) {
        List<ProceedingTerm> stood = records.terms(proceeding.getId()).stream()
                .filter(term -> term.stoppedOn(suspendedOn) && !term.isLimitation())
                .toList();
        stood.forEach(term -> counted(() -> term.resumed(proceeding, suspendedOn, day, deadlines.workingDays()))
                .ifPresent(records::add));
    }

    /** The limitation period is worked out anew whenever something bears on it. */
    void recount(Proceeding proceeding, ConductLaw law) {
        if (!proceeding.isUndecided()) {
            return;
        }
        Optional<LocalDate> last = limitation(proceeding, law).flatMap(Limitation::lastDay);
        Optional<ProceedingTerm> known = find(proceeding, ProceedingTerm.LIMITATION);
        if (known.map(ProceedingTerm::due).equals(last)) {
            return;
        }
        cancel(proceeding, ProceedingTerm.LIMITATION, proceeding.lastActOn());
        records.flush();
        limitation(proceeding, law)
                .ifPresent(found -> found.lastDay()
                        .ifPresent(day -> records.add(ProceedingTerm.limitation(
                                proceeding,
                                found.rule().law(),
                                found.deciding().months(),
                                found.deciding().start(),
                                day,
                                deadlines.workingDays().edition()))));
    }

    /** Empty where the law of the day of the misdeed is not loaded. */
    Optional<Limitation> limitation(Proceeding proceeding, ConductLaw law) {
        LocalDate committedOn = proceeding.offence().committedOn();
        return law.limitation(proceeding.basis(), committedOn)
                .map(rule -> Limitation.of(
                        rule,
                        committedOn,
                        proceeding.detectedOn(),
                        records.pauses(proceeding.getId()).stream()
                                .map(LimitationPause::pause)
                                .toList()));
    }

    /** The first day on which the board may sit. */
    Optional<LocalDate> earliestSitting(Proceeding proceeding, ConductLaw law) {
        LocalDate acquainted = proceeding.consideration().acquaintedOn();
        return acquainted == null
                ? Optional.empty()
                : law.rule(Step.ACQUAINT, proceeding.track(), acquainted)
                        .flatMap(rule -> counted(() -> rule.firstDayAfter(acquainted, calendar())));
    }

    private void begin(Proceeding proceeding, ConductLaw law, Step step, LocalDate event) {
        cancel(proceeding, step.name(), event);
        records.flush();
        Optional<ProceedingRule> rule = law.rule(step, proceeding.track(), event);
        rule.flatMap(known -> counted(() -> new ProceedingTerm(proceeding, known, event, calendar())))
                .ifPresent(records::add);
    }

    private void done(Proceeding proceeding, String step, LocalDate day) {
        find(proceeding, step).ifPresent(term -> term.done(day));
    }

    private void cancel(Proceeding proceeding, String step, LocalDate day) {
        find(proceeding, step).ifPresent(term -> term.cancel(day));
    }

    private Optional<ProceedingTerm> find(Proceeding proceeding, String step) {
        return open(proceeding).stream().filter(term -> term.isFor(step)).findFirst();
    }

    private List<ProceedingTerm> open(Proceeding proceeding) {
        return records.terms(proceeding.getId()).stream()
                .filter(ProceedingTerm::isOpen)
                .toList();
    }

    private WorkingCalendar calendar() {
        return deadlines.workingDays();
    }

    private static <T> Optional<T> counted(Supplier<T> count) {
        try {
            return Optional.of(count.get());
        } catch (YearNotLoaded beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
