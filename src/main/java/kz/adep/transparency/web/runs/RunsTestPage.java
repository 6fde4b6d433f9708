package kz.adep.transparency.web.runs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.adep.evaluation.Study;
import kz.adep.statistics.RunsFigures;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.TieOrders.Weight;
import kz.adep.statistics.answer.Figures;
import kz.adep.statistics.companion.Companions;
import kz.adep.transparency.domain.Judgement;
import kz.adep.transparency.web.chart.Bands;
import kz.adep.transparency.web.chart.DotPlot;
import kz.adep.transparency.web.chart.NullChart;
import kz.adep.transparency.web.chart.Strip;
import org.jspecify.annotations.Nullable;

/**
 * A result as the page shows it.
 *
 * @param strip absent where the row is too long for it; then there are bands
 * @param study where the figures come from; absent for pasted ones
 */
record RunsTestPage(
        RunsTestResult result,
        Figures figures,
        @Nullable Strip strip,
        @Nullable Bands bands,
        DotPlot dots,
        NullChart chart,
        Companions companions,
        @Nullable Study study) {

    private static final int MOST_ROWS = 40;
    private static final int SMALL = 10;
    private static final String PAPER = "coaching-2020-2022";

    static RunsTestPage of(Judgement judgement, @Nullable Study study, Locale language) {
        RunsTestResult result = judgement.result();
        Figures figures = new Figures(language);
        boolean isLong = result.n() > Strip.MOST;
        return new RunsTestPage(
                result,
                figures,
                isLong ? null : Strip.of(result, figures),
                isLong ? Bands.of(result, figures) : null,
                DotPlot.of(result, figures),
                NullChart.of(result),
                judgement.companions(),
                study);
    }

    /** What a reader must know before he believes the verdict; the words have the same names. */
    public List<String> warnings() {
        return Stream.of(
                        result.crossGroupTieBlocks() > 0 ? "ties" : "",
                        Math.min(result.n1(), result.n2()) < SMALL ? "small" : "",
                        result.critical().lower() == null ? "hopeless" : "",
                        isPaper() ? "random" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Empty where there are more than a person reads. */
    public List<Weight> orders() {
        List<Weight> orders = result.tieOrders().distribution();
        return orders.size() > MOST_ROWS ? List.of() : orders;
    }

    /** Both ends of the runs that are possible, or the one number where the order is not open. */
    public List<RunsFigures> ends() {
        return result.crossGroupTieBlocks() == 0 ? List.of(result.atMin()) : List.of(result.atMin(), result.atMax());
    }

    /** The figures of the paper, of which the page tells what does not agree. */
    public boolean isPaper() {
        return study != null && study.code().equals(PAPER);
    }

    /** The one most favourable to rejection: the fewest runs. */
    public Weight fewest() {
        return result.tieOrders().distribution().get(0);
    }
}
