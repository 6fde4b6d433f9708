package kz.adep.casework.service.protection;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.LegalBasis;
import kz.adep.casework.domain.protection.CaseCheckIn;
import kz.adep.casework.domain.protection.CheckInPlan.Window;
import org.jspecify.annotations.Nullable;

/**
 * How the reporter of a case is protected, and what he was asked.
 *
 * @param until the end of the protection at work; absent where no rule is known for the day
 */
public record ProtectionBoard(
        @Nullable LocalDate until, @Nullable LegalBasis basis, List<Line> lines) {

    /** Where a question stands; an answer to the Agency looks to the office like none. */
    public enum State {
        LATER,
        ASKED,
        ANSWERED,
        MISSED
    }

    /** A question and what was answered. */
    public record Line(Window window, State state, @Nullable CaseCheckIn answer) {}
}
