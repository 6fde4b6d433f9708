package kz.adep.casework.service.reminder;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.casework.domain.term.Reminder;

/** What is called to mind of a step of a case, and whether the head hears it too. */
record StepReminder(Step step, Reminder reminder) {

    private static final Set<Step> DECIDED_BY_HEAD = EnumSet.of(Step.RECUSAL, Step.DISPUTE);

    /** Of what the applicant supplies, only that it did not come: what follows from it is the office's. */
    boolean isGiven() {
        return !step.isWaiting() || isLapse();
    }

    boolean isForHead() {
        return DECIDED_BY_HEAD.contains(step) || (reminder == Reminder.OVERDUE && !step.isWaiting());
    }

    /** Of its own for each step, or the bell would take one for the other. */
    String message() {
        return "casework.bell." + inKey(step) + "." + inKey(reminder);
    }

    private boolean isLapse() {
        return step == Step.CURE && reminder == Reminder.OVERDUE;
    }

    private static String inKey(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
