package kz.adep.conflict;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.adep.conflict.service.ConflictTallies;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts that began in whole months, per state body; read from tallies, never from what was written. */
@Service
public class ConflictCounts {

    private final ConflictTallies tallies;
    private final Directory directory;

    ConflictCounts(ConflictTallies tallies, Directory directory) {
        this.tallies = tallies;
        this.directory = directory;
    }

    /**
     * The Agency gets every body that takes part, also those that confirmed nothing, in the order of their ids; an office
     * gets its own.
     *
     * @param from first month
     * @param until last month, inclusive
     */
    @Transactional(readOnly = true)
    public List<BodyCount> began(YearMonth from, YearMonth until) {
        List<Integer> bodies = bodies();
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(from, until)) + 1;
        Map<Integer, ConflictTallies.Sum> sums = tallies.sums(from, until).stream()
                .collect(Collectors.toMap(ConflictTallies.Sum::stateBodyId, Function.identity()));
        return bodies.stream()
                .sorted()
                .map(body -> sums.getOrDefault(body, new ConflictTallies.Sum(body, 0, 0)))
                .map(sum -> new BodyCount(sum.stateBodyId(), sum.conflicts(), sum.monthsConfirmed(), months))
                .toList();
    }

    /**
     * The months of the acting office in their order.
     *
     * @param until last month, inclusive
     */
    @Transactional(readOnly = true)
    public List<MonthCount> ofOwnOffice(YearMonth from, YearMonth until) {
        ActingAs acting = ActingScope.current();
        if (acting.wall() != ActingAs.Wall.OFFICE) {
            throw new IllegalStateException("only an office has months of its own");
        }
        return tallies.months(from, until);
    }

    private List<Integer> bodies() {
        ActingAs acting = ActingScope.current();
        return switch (acting.wall()) {
            case AGENCY ->
                directory.takingPart(Locale.ROOT).stream()
                        .map(body -> body.id())
                        .toList();
            case OFFICE -> acting.stateBody().stream().toList();
            default -> throw new IllegalStateException("conflicts are counted by an office or the Agency");
        };
    }

    /** A month of one office. */
    public record MonthCount(YearMonth month, int conflicts, boolean confirmed) {

        public LocalDate firstDay() {
            return month.atDay(1);
        }
    }
}
