package kz.adep.directory.service.reception;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.adep.calendar.Deadlines;
import kz.adep.directory.CommissionerProfile;
import kz.adep.directory.CommissionerProfiles;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.directory.domain.reception.HeldDay;
import kz.adep.directory.domain.reception.Hours;
import kz.adep.directory.domain.reception.OfficeDays;
import kz.adep.directory.domain.reception.Week;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import kz.adep.shared.Quarter;
import org.springframework.stereotype.Component;

/** Reception days of the commissioners whose profiles the demonstration has, and those held in this quarter. */
@Component
class DemoReceptions implements DemoPart {

    private static final Hours MORNING = new Hours(LocalTime.of(10, 0), LocalTime.of(12, 30));
    private static final Hours AFTERNOON = new Hours(LocalTime.of(15, 0), LocalTime.of(17, 0));
    private static final int PATTERNS = 4;
    private static final int MOST_PEOPLE = 7;

    private final Directory directory;
    private final CommissionerProfiles profiles;
    private final ReceptionDesk desk;
    private final Receptions receptions;
    private final Deadlines deadlines;

    DemoReceptions(
            Directory directory,
            CommissionerProfiles profiles,
            ReceptionDesk desk,
            Receptions receptions,
            Deadlines deadlines) {
        this.directory = directory;
        this.profiles = profiles;
        this.desk = desk;
        this.receptions = receptions;
        this.deadlines = deadlines;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public void load() {
        Map<Integer, CommissionerProfile> published = ActingScope.call(
                ActingAs.visitor(),
                () -> profiles.of(directory.takingPart(Locale.ROOT).stream()
                        .map(StateBody::id)
                        .toList()));
        published.keySet().stream()
                .sorted()
                .forEach(body -> ActingScope.run(ActingAs.officeJob(body), () -> load(body)));
    }

    private void load(int body) {
        switch (body % PATTERNS) {
            case 0 -> {
                desk.add(DayOfWeek.TUESDAY, Week.EVERY, AFTERNOON);
                desk.add(DayOfWeek.THURSDAY, Week.EVERY, AFTERNOON);
            }
            case 1 -> desk.add(DayOfWeek.MONDAY, Week.EVERY, MORNING);
            case 2 -> desk.add(DayOfWeek.WEDNESDAY, Week.EVERY, AFTERNOON);
            default -> {
                desk.add(DayOfWeek.FRIDAY, Week.FIRST, MORNING);
                desk.add(DayOfWeek.FRIDAY, Week.THIRD, MORNING);
            }
        }
        pastDays(body).forEach(day -> desk.hold(new HeldDay(day, (day.getDayOfMonth() + body) % MOST_PEOPLE)));
    }

    private List<LocalDate> pastDays(int body) {
        LocalDate today = receptions.today();
        YearMonth first = YearMonth.from(Quarter.of(today).firstDay());
        OfficeDays days = new OfficeDays(deadlines.workingDays());
        return Stream.iterate(first, month -> !month.atDay(1).isAfter(today), month -> month.plusMonths(1))
                .flatMap(month -> receptions.posted(body).schedule().in(month, days).stream())
                .map(day -> day.day())
                .filter(day -> day.isBefore(today))
                .distinct()
                .toList();
    }
}
