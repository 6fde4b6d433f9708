package kz.adep.calendar.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.DeadlineRule;
import kz.adep.calendar.DeadlineRule.CountsFrom;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.DeadlineRule.Unit;
import kz.adep.calendar.LegalBasis;

/** Rules to test with. */
public final class Rulebooks {

    public static final DeadlineRule ANSWER = new DeadlineRule(
            "ANSWER",
            Step.ANSWER,
            null,
            article("76"),
            15,
            Unit.WORKING_DAY,
            CountsFrom.DAY_AFTER_REGISTRATION,
            true,
            false);
    public static final DeadlineRule COMPLAINT = new DeadlineRule(
            "COMPLAINT",
            Step.ANSWER,
            AppealType.COMPLAINT,
            article("99"),
            20,
            Unit.WORKING_DAY,
            CountsFrom.DAY_AFTER_REGISTRATION,
            false,
            false);
    public static final DeadlineRule FORWARD = new DeadlineRule(
            "FORWARD",
            Step.FORWARD,
            null,
            article("65"),
            3,
            Unit.WORKING_DAY,
            CountsFrom.DAY_AFTER_REGISTRATION,
            false,
            false);
    public static final DeadlineRule EXTENSION = new DeadlineRule(
            "EXTENSION", Step.EXTENSION, null, article("76"), 2, Unit.MONTH, CountsFrom.DAY_AFTER_DUE, false, false);

    public static final DeadlineRule CURE = new DeadlineRule(
            "CURE", Step.CURE, null, article("63"), 5, Unit.WORKING_DAY, CountsFrom.DAY_AFTER_EVENT, false, true);

    private Rulebooks() {}

    public static Rulebook ofTheCode() {
        return new Rulebook(
                List.of(ANSWER, COMPLAINT, FORWARD, EXTENSION, CURE),
                List.of(new OfficeHours(LocalTime.of(18, 30), article("64"))));
    }

    static LegalBasis article(String number) {
        return new LegalBasis("APPC", number, LocalDate.of(2021, 7, 1), null);
    }
}
