package kz.adep.casework.service.term;

import java.time.LocalDate;
import java.util.Optional;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.Deadlines;
import kz.adep.calendar.NoRuleInForce;
import kz.adep.calendar.YearNotLoaded;
import org.springframework.stereotype.Component;

/** Until when an answer can be complained of: counted in one place, so that paper and page name the same day. */
@Component
public class ComplaintTerm {

    private final Deadlines deadlines;

    ComplaintTerm(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    /** For who learned of the answer on a day; empty where the calendar or the rule is missing. */
    public Optional<LocalDate> lastDay(LocalDate learnedOn) {
        try {
            return Optional.of(
                    deadlines.rule(Step.DISPUTE_FILING, null, learnedOn).lastDay(learnedOn, deadlines.workingDays()));
        } catch (YearNotLoaded | NoRuleInForce unknown) {
            return Optional.empty();
        }
    }
}
