package kz.adep.calendar.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.adep.calendar.AppealType;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.LegalTerm;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.calendar.YearNotLoaded;
import org.jspecify.annotations.Nullable;

/** One edition of the working days together with the rules that count them. */
public record LegalCalendar(WorkingCalendar workingDays, Rulebook rulebook) {

    /** What comes after hours or on a day off is registered on the next working day. */
    public LocalDate registrationDay(LocalDateTime receivedAt) {
        var day = receivedAt.toLocalDate();
        var inHours = workingDays.isWorking(day) && rulebook.officeHoursOn(day).openAt(receivedAt);
        return inHours ? day : workingDays.nextWorkingDay(day);
    }

    public LegalTerm term(LocalDate registeredOn, AppealType type) {
        var rule = rulebook.ruleFor(Step.ANSWER, type, registeredOn);
        var due = rule.lastDay(registeredOn, workingDays);
        var forwardBy = rulebook.ruleFor(Step.FORWARD, type, registeredOn).lastDay(registeredOn, workingDays);
        var days = rule.firstDay(registeredOn)
                .datesUntil(due.plusDays(1))
                .map(workingDays::count)
                .toList();
        return new LegalTerm(
                registeredOn,
                due,
                forwardBy,
                rule.extendable() ? latestExtension(registeredOn, due, type) : null,
                rule,
                workingDays.edition(),
                workingDays.certainty(registeredOn, due),
                days);
    }

    /** A case must not go unregistered because its extension would reach into a year not loaded yet. */
    private @Nullable LocalDate latestExtension(LocalDate registeredOn, LocalDate due, AppealType type) {
        try {
            return rulebook.ruleFor(Step.EXTENSION, type, registeredOn).lastDay(due, workingDays);
        } catch (YearNotLoaded beyondTheCalendar) {
            return null;
        }
    }
}
