package kz.adep.conflict.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.adep.conflict.InterventionKind;
import kz.adep.conflict.domain.Circumstances;
import kz.adep.conflict.domain.Ending;
import kz.adep.conflict.domain.Source;
import kz.adep.conflict.domain.Undertaking;
import org.jspecify.annotations.Nullable;

/** The invented conflicts of one body: by chance, but by the same chance on every run. */
record DemoConflictPlan(DemoConflictStories stories, LocalDate today, Random random) {

    private static final double USUAL = 1.3;
    private static final double COACHED = 0.55;
    private static final double UNCOACHED = 1.15;

    /** A conflict to come and how it ends. */
    record Planned(Circumstances circumstances, @Nullable Ending ending) {}

    /** Of so many months gone by and the running one, in the order in which they began. */
    List<Planned> conflicts(int months, @Nullable YearMonth coached) {
        double level = USUAL * (0.7 + 0.6 * random.nextDouble());
        List<Planned> planned = new ArrayList<>();
        for (YearMonth month : months(months + 1)) {
            double factor =
                    month.isBefore(coached == null ? turn() : coached) ? 1 : coached == null ? UNCOACHED : COACHED;
            IntStream.range(0, poisson(level * factor)).forEach(i -> planned.add(conflict(month)));
        }
        planned.removeIf(each -> each.circumstances().beganOn().isAfter(today));
        planned.sort(Comparator.comparing(each -> each.circumstances().beganOn()));
        return planned;
    }

    /** Whole months, the earliest first. */
    List<YearMonth> wholeMonths(int number) {
        return months(number + 1).subList(0, number);
    }

    /** In the middle of the last three half-years, so that there is one to compare on either side of it. */
    YearMonth coaching() {
        return turn().plusMonths(random.nextInt(2));
    }

    Undertaking undertaking(InterventionKind kind, YearMonth month) {
        LocalDate begun = month.atDay(3 + random.nextInt(20));
        int outOf = 40 + random.nextInt(160);
        return new Undertaking(
                kind,
                begun,
                begun.plusWeeks(4 + random.nextInt(8)),
                outOf / 4 + random.nextInt(outOf / 2),
                outOf,
                "",
                stories.providers().getOrDefault(kind, ""),
                "");
    }

    private YearMonth turn() {
        YearMonth half = YearMonth.of(today.getYear(), today.getMonthValue() <= 6 ? 1 : 7);
        return half.minusMonths(9);
    }

    private List<YearMonth> months(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> YearMonth.from(today).minusMonths(number - 1L - i))
                .toList();
    }

    private Planned conflict(YearMonth month) {
        DemoConflictStories.Story story = any(stories.stories());
        boolean dayKnown = random.nextInt(8) > 0;
        LocalDate began = dayKnown ? month.atDay(1 + random.nextInt(month.lengthOfMonth())) : month.atDay(1);
        LocalDate ended = began.plusDays(3 + random.nextInt(40));
        boolean over = !ended.isAfter(today);
        Source source = any(List.of(Source.OBSERVATION, Source.OBSERVATION, Source.RECEPTION, Source.SURVEY));
        Circumstances circumstances = new Circumstances(
                began,
                dayKnown,
                story.kind(),
                2 + random.nextInt(4),
                any(stories.units()),
                story.description(),
                source,
                null,
                over ? story.measures() : "",
                over ? null : today.plusDays(10 + random.nextInt(20)));
        return new Planned(circumstances, over ? ending(ended) : null);
    }

    private Ending ending(LocalDate day) {
        return random.nextInt(10) == 0 ? Ending.passedTo(stories.passedTo(), day) : Ending.settled(day);
    }

    /** Knuth's way: few events are counted fast enough. */
    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int events = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            events++;
        }
        return events;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
