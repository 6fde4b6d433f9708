package kz.adep.casework.service.term;

import java.time.LocalDate;
import java.util.List;
import kz.adep.calendar.DeadlineRule.Step;
import kz.adep.calendar.TermCount;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.calendar.YearNotLoaded;
import kz.adep.casework.domain.act.ReturnGround;
import kz.adep.casework.domain.term.CaseDeadline;
import org.jspecify.annotations.Nullable;

/**
 * All terms of a case, in the order in which they were set.
 *
 * @param recounted the day that the present calendar gives for the answer, where it is another one
 */
public record TermBoard(List<Line> lines, @Nullable LocalDate recounted) {

    /** A term as it stands today, to be counted when somebody asks for its days. */
    public record Line(CaseDeadline term, CaseDeadline.State state, boolean possibility, WorkingCalendar calendar) {

        /** How it stands, for the key of its words. */
        public String standing() {
            return switch (state) {
                case OPEN -> possibility ? "POSSIBLE" : state.name();
                case MISSED -> term.step().isWaiting() ? "PASSED" : state.name();
                default -> state.name();
            };
        }

        /** Absent where the calendar does not reach. */
        public @Nullable TermCount count() {
            try {
                return term.count(calendar);
            } catch (YearNotLoaded beyondTheCalendar) {
                return null;
            }
        }

        public boolean isCancelled() {
            return state == CaseDeadline.State.CANCELLED;
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The day by which the applicant had to supply what is missing, where it has passed and nobody acted on it. */
    public @Nullable LocalDate lapsed() {
        return lines.stream()
                .filter(line -> line.term().isOpen() && line.term().isFor(Step.CURE))
                .filter(line -> line.state() == CaseDeadline.State.MISSED)
                .map(line -> line.term().due())
                .findFirst()
                .orElse(null);
    }

    /** Nothing can lapse that was not asked for. */
    public List<ReturnGround> returnGrounds() {
        return has("CURE") ? List.of(ReturnGround.values()) : List.of(ReturnGround.REPEAT, ReturnGround.INSULTING);
    }

    public boolean has(String step) {
        return lines.stream()
                .anyMatch(line -> line.term().isOpen() && line.term().isFor(Step.valueOf(step)));
    }
}
