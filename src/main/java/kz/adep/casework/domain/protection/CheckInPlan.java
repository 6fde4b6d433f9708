package kz.adep.casework.domain.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When a reporter is asked, worked out from the day his case was registered. */
public record CheckInPlan(LocalDate registeredOn) {

    private static final List<Integer> DAYS = List.of(30, 90, 180);
    private static final int LAST_OPEN = 30;

    /** The longest time after the registration that anybody is asked. */
    public static final int SPAN = 180 + LAST_OPEN;

    /** The shortest. */
    public static final int FIRST = 30;

    /**
     * A question and the days on which it is asked.
     *
     * @param day after the registration
     * @param until the last day; the next question or silence follows
     */
    public record Window(int day, LocalDate from, LocalDate until) {

        public boolean isOpenOn(LocalDate today) {
            return !today.isBefore(from) && !today.isAfter(until);
        }

        public boolean isOverOn(LocalDate today) {
            return today.isAfter(until);
        }
    }

    public List<Window> windows() {
        return DAYS.stream().map(this::window).toList();
    }

    public Optional<Window> openOn(LocalDate today) {
        return windows().stream().filter(window -> window.isOpenOn(today)).findFirst();
    }

    private Window window(int day) {
        int at = DAYS.indexOf(day);
        int next = at + 1 < DAYS.size() ? DAYS.get(at + 1) : day + LAST_OPEN + 1;
        return new Window(day, registeredOn.plusDays(day), registeredOn.plusDays(next - 1L));
    }
}
