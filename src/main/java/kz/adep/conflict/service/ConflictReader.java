package kz.adep.conflict.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.adep.account.StaffNames;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Conflict;
import kz.adep.conflict.domain.ConflictKind;
import kz.adep.conflict.domain.ConflictRegister;
import kz.adep.conflict.domain.MonthStanding;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of the acting office. */
@Service
@Transactional(readOnly = true)
public class ConflictReader {

    private static final int YEARS_SHOWN = 3;

    private final ConflictRegister register;
    private final ConflictMonths months;
    private final ConflictKinds kinds;
    private final StaffNames staff;
    private final Clock clock;

    ConflictReader(
            ConflictRegister register, ConflictMonths months, ConflictKinds kinds, StaffNames staff, Clock clock) {
        this.register = register;
        this.months = months;
        this.kinds = kinds;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The register of a year.
     *
     * @param kind code of the only kind wanted; absent for all
     */
    public RegisterYear year(@Nullable Integer wanted, @Nullable String kind) {
        LocalDate today = today();
        List<Integer> years = years(today);
        int year = wanted == null ? today.getYear() : wanted;
        if (!years.contains(year)) {
            throw new NotFound("year " + year);
        }
        YearMonth last = year == today.getYear() ? YearMonth.from(today) : YearMonth.of(year, 12);
        List<MonthStanding> standings = months.between(YearMonth.of(year, 1), last);
        List<Conflict> begun = register.begun(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(conflict ->
                        kind == null || conflict.circumstances().kind().equals(kind))
                .toList();
        return new RegisterYear(year, years, kind, standings, views(begun), confirmers(standings), today);
    }

    public ConflictView get(UUID id) {
        return views(List.of(register.get(id))).get(0);
    }

    /** Those that can be chosen today, and the one chosen already. */
    public List<ConflictKind> kinds(@Nullable String chosen) {
        LocalDate today = today();
        return kinds.all().stream()
                .filter(kind -> kind.isValidOn(today) || kind.code().equals(chosen))
                .toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** From the latest back to the first with an entry, at least three. */
    private List<Integer> years(LocalDate today) {
        int entered = register.firstDay().map(LocalDate::getYear).orElse(today.getYear());
        int first = Math.max(Circumstances.EARLIEST.getYear(), Math.min(entered, today.getYear() - YEARS_SHOWN + 1));
        return IntStream.rangeClosed(0, today.getYear() - first)
                .mapToObj(back -> today.getYear() - back)
                .toList();
    }

    private List<ConflictView> views(List<Conflict> conflicts) {
        Map<String, LocalizedText> labels =
                kinds.all().stream().collect(Collectors.toMap(ConflictKind::code, ConflictKind::label));
        Map<UUID, String> names =
                staff.names(conflicts.stream().map(Conflict::recordedBy).collect(Collectors.toSet()));
        Function<Conflict, LocalizedText> label = conflict ->
                Objects.requireNonNull(labels.get(conflict.circumstances().kind()));
        return conflicts.stream()
                .map(conflict -> ConflictView.of(conflict, label.apply(conflict), names.get(conflict.recordedBy())))
                .toList();
    }

    private Map<UUID, String> confirmers(List<MonthStanding> standings) {
        return staff.names(standings.stream()
                .map(MonthStanding::last)
                .filter(Objects::nonNull)
                .map(MonthStanding.Confirmation::by)
                .collect(Collectors.toSet()));
    }
}
