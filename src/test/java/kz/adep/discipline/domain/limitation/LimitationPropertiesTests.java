package kz.adep.discipline.domain.limitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.adep.discipline.domain.Conduct;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LimitationPropertiesTests {

    private static final LocalDate COMMITTED = LocalDate.of(2026, 7, 10);
    private static final LocalDate DETECTED = LocalDate.of(2026, 8, 1);

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 90),
                        Arbitraries.integers().between(0, 25))
                .as((from, length) -> new Pause("ILLNESS", COMMITTED.plusDays(from), COMMITTED.plusDays(from + length)))
                .list()
                .ofMaxSize(6);
    }

    @Property(seed = "20151229", tries = 400)
    void orderOfThePausesIsOfNoConsequence(@ForAll("pauses") List<Pause> pauses) {
        List<Pause> reversed = new ArrayList<>(pauses);
        Collections.reverse(reversed);

        assertThat(last(reversed)).isEqualTo(last(pauses));
    }

    @Property(seed = "20151229", tries = 400)
    void pauseToldTwiceIsToldOnce(@ForAll("pauses") List<Pause> pauses) {
        List<Pause> twice = new ArrayList<>(pauses);
        twice.addAll(pauses);

        assertThat(last(twice)).isEqualTo(last(pauses));
    }

    @Property(seed = "20151229", tries = 400)
    void pauseNeverBringsTheEndNearer(@ForAll("pauses") List<Pause> pauses) {
        for (int number = 0; number < pauses.size(); number++) {
            assertThat(last(pauses.subList(0, number + 1))).isAfterOrEqualTo(last(pauses.subList(0, number)));
        }
    }

    /** The same count done another way: a day at a time, standing still on each day that any pause covers. */
    @Property(seed = "20151229", tries = 400)
    void endIsThatOfCountingDayByDay(@ForAll("pauses") List<Pause> pauses) {
        Set<LocalDate> still = new HashSet<>();
        pauses.forEach(pause -> pause.from().datesUntil(pause.to().plusDays(1)).forEach(still::add));
        long left = DETECTED.datesUntil(DETECTED.plusMonths(1)).count();
        LocalDate day = DETECTED;
        while (left > 0) {
            day = day.plusDays(1);
            left -= still.contains(day) ? 0 : 1;
        }

        assertThat(detection(pauses)).isEqualTo(day);
    }

    private static LocalDate last(List<Pause> pauses) {
        return limitation(pauses).lastDay().orElseThrow();
    }

    private static LocalDate detection(List<Pause> pauses) {
        Limitation.Period period = limitation(pauses).detection();
        assertThat(period).isNotNull();
        return period.lastDay().orElseThrow();
    }

    private static Limitation limitation(List<Pause> pauses) {
        return Limitation.of(Conduct.ORDINARY, COMMITTED, DETECTED, pauses);
    }
}
