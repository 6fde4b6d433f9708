package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.NoRuleInForce;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.recusal.CaseRecusal;
import kz.adep.casework.domain.recusal.CaseRecusal.Decider;
import kz.adep.casework.domain.recusal.CaseRecusal.State;
import kz.adep.casework.domain.term.CaseDeadline;
import kz.adep.casework.domain.term.CountedTerm;
import kz.adep.casework.service.act.Terms;
import org.springframework.stereotype.Component;

/**
 * The terms of what the applicant asked for. Where several requests wait, each knows its own day, and the term of the case
 * is that of the oldest: it is met or missed by the decision on that one, and the next stands in its place.
 */
@Component
class RecusalTerms {

    private final RecusalStore store;
    private final Terms terms;
    private final Deadlines deadlines;
    private final Clock clock;

    RecusalTerms(RecusalStore store, Terms terms, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.terms = terms;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Tells when it is to be decided, as far as the calendar reaches. */
    Optional<LocalDate> asked(CaseFile file) {
        Optional<CountedTerm> term = count(LocalDate.now(clock));
        if (terms.open(file, Step.RECUSAL).isEmpty()) {
            term.ifPresent(counted -> terms.add(file, Step.RECUSAL, counted));
        }
        return term.map(CountedTerm::due);
    }

    /** On the day of the decision, whoever made it: from then on the applicant has to be told. */
    void decided(CaseFile file, CaseRecusal recusal) {
        Optional<LocalDate> next =
                oldest(file, recusal, other -> other.state() == State.ASKED).map(CaseRecusal::raisedOn);
        if (next.filter(recusal.raisedOn()::isAfter).isEmpty()) {
            terms.done(file, Step.RECUSAL);
            next.ifPresent(day -> terms.add(file, Step.RECUSAL, day));
        }
        if (terms.open(file, Step.TELL_RECUSAL).isEmpty()) {
            terms.add(file, Step.TELL_RECUSAL, LocalDate.now(clock));
        }
    }

    /** Who has a code reads it at once; another decision that was not told yet keeps its own term. */
    void told(CaseFile file, CaseRecusal recusal) {
        if (!file.hasCode()) {
            return;
        }
        terms.done(file, Step.TELL_RECUSAL);
        oldest(file, recusal, RecusalTerms::isUntold)
                .flatMap(CaseRecusal::decidedOn)
                .ifPresent(day -> terms.add(file, Step.TELL_RECUSAL, day));
    }

    /** Whether the term for telling runs, so that the decision was noticed by it. */
    boolean isTelling(CaseFile file) {
        return terms.open(file, Step.TELL_RECUSAL).filter(CaseDeadline::isOpen).isPresent();
    }

    private static boolean isUntold(CaseRecusal recusal) {
        return recusal.decider().filter(Decider.AGENCY::equals).isPresent()
                && recusal.decidedOn().isPresent()
                && recusal.toldOn().isEmpty();
    }

    private Optional<CaseRecusal> oldest(CaseFile file, CaseRecusal but, Predicate<CaseRecusal> which) {
        return store.of(file.getId()).stream()
                .filter(other -> !other.id().equals(but.id()))
                .filter(which)
                .min(Comparator.comparing(CaseRecusal::raisedOn));
    }

    private Optional<CountedTerm> count(LocalDate from) {
        try {
            return Optional.of(
                    CountedTerm.from(from, deadlines.rule(Step.RECUSAL, null, from), deadlines.workingDays()));
        } catch (YearNotLoaded | NoRuleInForce unknown) {
            return Optional.empty();
        }
    }
}
