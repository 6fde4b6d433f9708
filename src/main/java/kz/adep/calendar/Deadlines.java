package kz.adep.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kz.adep.calendar.service.LegalCalendars;
import org.springframework.stereotype.Service;

/** Tells the legal terms of appeals by the current edition of the calendar. */
@Service
public class Deadlines {

    private final LegalCalendars calendars;

    Deadlines(LegalCalendars calendars) {
        this.calendars = calendars;
    }

    /** The term of an appeal received at a civil time of the office. */
    public LegalTerm term(LocalDateTime receivedAt, AppealType type) {
        var calendar = calendars.current();
        return calendar.term(calendar.registrationDay(receivedAt), type);
    }

    /** The term of an appeal already registered, for a change of its type or of the calendar. */
    public LegalTerm termFrom(LocalDate registeredOn, AppealType type) {
        return calendars.current().term(registeredOn, type);
    }

    public WorkingCalendar workingDays() {
        return calendars.current().workingDays();
    }
}
