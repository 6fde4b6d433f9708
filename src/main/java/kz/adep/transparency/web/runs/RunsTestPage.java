package kz.adep.transparency.web.runs;

import java.util.List;
import java.util.Locale;
import kz.adep.evaluation.Study;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.TieOrders.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A result as the page shows it.
 *
 * @param study where the figures come from; absent for pasted ones
 */
record RunsTestPage(
        RunsTestResult result,
        Figures figures,
        Strip strip,
        NullChart chart,
        @Nullable Study study) {

    private static final int MOST_ROWS = 40;
    private static final String PAPER = "coaching-2020-2022";

    static RunsTestPage of(RunsTestResult result, @Nullable Study study, Locale language) {
        Figures figures = new Figures(language);
        return new RunsTestPage(result, figures, Strip.of(result, figures), NullChart.of(result), study);
    }

    /** Empty where there are more than a person reads. */
    public List<Weight> orders() {
        List<Weight> orders = result.tieOrders().distribution();
        return orders.size() > MOST_ROWS ? List.of() : orders;
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
