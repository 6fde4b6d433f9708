package kz.adep.statistics.answer;

import java.util.List;
import java.util.Objects;
import kz.adep.statistics.CriticalValues;
import kz.adep.statistics.Probability;
import kz.adep.statistics.Quantity;
import kz.adep.statistics.RunsFigures;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.TieOrders;
import kz.adep.statistics.Verdict;
import kz.adep.statistics.companion.Companions;
import org.jspecify.annotations.Nullable;

/** A result as programs read it; the shape is a promise. Fractions and whole numbers without limit are text. */
public record RunsTestAnswer(
        int n1,
        int n2,
        int distinctValues,
        int crossGroupTieBlocks,
        int runsMin,
        int runsMax,
        Q meanRunsNull,
        Q varRunsNull,
        B atMin,
        B atMax,
        Critical critical,
        Orders tieOrders,
        Verdicts verdict,
        CompanionsAnswer companions) {

    /** A figure; fraction is absent where it does not fit. */
    public record Q(double value, @Nullable String fraction) {}

    /** A probability; ln is absent for the impossible. */
    public record P(
            double value, @Nullable Double ln, @Nullable String fraction) {

        static P of(Probability p) {
            return new P(p.value(), Double.isInfinite(p.ln()) ? null : p.ln(), text(p.fraction()));
        }
    }

    public record B(
            int runs,
            P lowerP,
            P upperP,
            P pmf,
            P twoSidedDoubling,
            P twoSidedDistance,
            @Nullable Double z,
            @Nullable Double zContinuityLower,
            @Nullable Double normalLowerP,
            @Nullable Double normalLowerPContinuity) {}

    public record Critical(
            @Nullable Integer lower,
            @Nullable Integer upper,
            @Nullable Integer lowerHalfAlpha,
            @Nullable Integer upperHalfAlpha) {}

    public record Orders(
            TieOrders.Method method,
            @Nullable String totalOrders,
            Q meanRuns,
            Q varRuns,
            List<Weight> distribution,
            P meanLowerP,
            Q shareRejectingLower) {}

    public record Weight(int runs, double share, @Nullable String orders) {}

    public record Verdicts(Verdict lower, Verdict twoSidedDoubling) {}

    public static RunsTestAnswer of(RunsTestResult result, Companions companions) {
        CriticalValues critical = result.critical();
        return new RunsTestAnswer(
                result.n1(),
                result.n2(),
                result.distinctValues(),
                result.crossGroupTieBlocks(),
                result.runsMin(),
                result.runsMax(),
                quantity(result.meanRunsNull()),
                quantity(result.varRunsNull()),
                block(result.atMin()),
                block(result.atMax()),
                new Critical(critical.lower(), critical.upper(), critical.lowerHalfAlpha(), critical.upperHalfAlpha()),
                orders(result.tieOrders()),
                new Verdicts(result.verdictLower(), result.verdictTwoSidedDoubling()),
                CompanionsAnswer.of(companions));
    }

    private static Orders orders(TieOrders orders) {
        return new Orders(
                orders.method(),
                text(orders.totalOrders()),
                quantity(orders.meanRuns()),
                quantity(orders.varRuns()),
                orders.distribution().stream()
                        .map(weight -> new Weight(weight.runs(), weight.share(), text(weight.orders())))
                        .toList(),
                P.of(orders.meanLowerP()),
                quantity(orders.shareRejectingLower()));
    }

    private static B block(RunsFigures figures) {
        return new B(
                figures.runs(),
                P.of(figures.lowerP()),
                P.of(figures.upperP()),
                P.of(figures.pmf()),
                P.of(figures.twoSidedDoubling()),
                P.of(figures.twoSidedDistance()),
                figures.z(),
                figures.zContinuityLower(),
                figures.normalLowerP(),
                figures.normalLowerPContinuity());
    }

    private static Q quantity(Quantity quantity) {
        return new Q(quantity.value(), text(quantity.fraction()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }
}
