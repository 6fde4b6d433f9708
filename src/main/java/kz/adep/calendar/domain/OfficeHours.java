package kz.adep.calendar.domain;

import java.time.LocalDateTime;
import java.time.LocalTime;
import kz.adep.calendar.LegalBasis;

/** When offices stop registering for the day; what comes later is registered on the next working day. */
public record OfficeHours(LocalTime closesAt, LegalBasis basis) {

    boolean openAt(LocalDateTime moment) {
        return moment.toLocalTime().isBefore(closesAt);
    }
}
