package kz.adep.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Optional;
import java.util.function.Supplier;
import kz.adep.calendar.domain.LegalCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Tells the legal terms of appeals by the current edition of the calendar. */
@Service
public class Deadlines {

    private final Supplier<LegalCalendar> current;

    Deadlines(Supplier<LegalCalendar> current) {
        this.current = current;
    }

    /** The term of an appeal received at a civil time of the office. */
    public LegalTerm term(LocalDateTime receivedAt, AppealType type) {
        var calendar = current.get();
        return calendar.term(calendar.registrationDay(receivedAt), type);
    }

    public LocalDate registrationDay(LocalDateTime receivedAt) {
        return current.get().registrationDay(receivedAt);
    }

    /** The term of an appeal already registered, for a change of its type or of the calendar. */
    public LegalTerm termFrom(LocalDate registeredOn, AppealType type) {
        return current.get().term(registeredOn, type);
    }

    /** The rule for a step that begins on a day; refused where none was in force. */
    public DeadlineRule rule(DeadlineRule.Step step, @Nullable AppealType type, LocalDate day) {
        return current.get().rulebook().ruleFor(step, type, day);
    }

    /**
     * The year whose calendar is not loaded: this one, or from December on the next, because terms would soon reach into it.
     */
    public Optional<Integer> yearMissingOn(LocalDate today) {
        if (!workingDays().covers(today)) {
            return Optional.of(today.getYear());
        }
        LocalDate next = today.plusMonths(1);
        boolean missing = today.getMonth() == Month.DECEMBER && !workingDays().covers(next);
        return missing ? Optional.of(next.getYear()) : Optional.empty();
    }

    public WorkingCalendar workingDays() {
        return current.get().workingDays();
    }
}
