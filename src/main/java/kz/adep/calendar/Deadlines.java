package kz.adep.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import kz.adep.calendar.domain.LegalCalendar;
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

    /** The term of an appeal already registered, for a change of its type or of the calendar. */
    public LegalTerm termFrom(LocalDate registeredOn, AppealType type) {
        return current.get().term(registeredOn, type);
    }

    public WorkingCalendar workingDays() {
        return current.get().workingDays();
    }
}
