package kz.adep.directory.service.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.adep.calendar.Deadlines;
import kz.adep.directory.domain.reception.HeldDay;
import kz.adep.directory.domain.reception.OfficeDays;
import kz.adep.directory.domain.reception.ReceptionDay;
import kz.adep.directory.domain.reception.ReceptionSchedule;
import kz.adep.shared.Quarter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells when the commissioner of a body receives. */
@Service
@Transactional(readOnly = true)
public class Receptions {

    private final ReceptionStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    Receptions(ReceptionStore store, Deadlines deadlines, Clock clock) {
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What anybody may read. */
    public record Posted(ReceptionSchedule schedule, Optional<ReceptionDay> next) {}

    /**
     * The same for the office.
     *
     * @param thisMonth the days of this month, past ones too; the law wants at least one
     * @param held days of the quarter that were held, the newest first
     */
    public record Kept(
            ReceptionSchedule schedule,
            Optional<ReceptionDay> next,
            List<ReceptionDay> thisMonth,
            Quarter quarter,
            List<HeldDay> held) {

        public int received() {
            return held.stream().mapToInt(HeldDay::received).sum();
        }
    }

    public Posted posted(int body) {
        return Objects.requireNonNull(posted(List.of(body)).get(body));
    }

    /** The same of several bodies at once. */
    public Map<Integer, Posted> posted(Collection<Integer> bodies) {
        LocalDateTime now = LocalDateTime.now(clock);
        OfficeDays days = days();
        return store.schedules(bodies, now.toLocalDate()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> {
                    ReceptionSchedule schedule = each.getValue();
                    return new Posted(schedule, schedule.next(now, days));
                }));
    }

    public Kept kept(int body) {
        LocalDateTime now = LocalDateTime.now(clock);
        LocalDate today = now.toLocalDate();
        ReceptionSchedule schedule = schedule(body, today);
        Quarter quarter = Quarter.of(today);
        return new Kept(
                schedule,
                schedule.next(now, days()),
                schedule.in(YearMonth.from(today), days()),
                quarter,
                store.held(body, quarter.firstDay(), quarter.lastDay()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private ReceptionSchedule schedule(int body, LocalDate today) {
        return Objects.requireNonNull(store.schedules(List.of(body), today).get(body));
    }

    private OfficeDays days() {
        return new OfficeDays(deadlines.workingDays());
    }
}
