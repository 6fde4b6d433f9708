package kz.adep.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import kz.adep.statistics.Probability;
import kz.adep.statistics.answer.Figures;
import kz.adep.statistics.companion.Companions;
import kz.adep.statistics.companion.HodgesLehmann;
import kz.adep.statistics.companion.KolmogorovSmirnov;
import kz.adep.statistics.companion.MannWhitney;
import kz.adep.statistics.companion.MeansPermutation;
import kz.adep.statistics.companion.Summary;
import org.jspecify.annotations.Nullable;

/** What stands beside the runs test, in a terminal. */
final class CompanionsText {

    private static final String KEY = "runstest.companions.";

    private final Words words;
    private final PrintWriter out;
    private final Figures figures;

    CompanionsText(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
        this.figures = new Figures(words.language());
    }

    void print(Companions companions) {
        summary(companions.study(), companions.control());
        out.println();
        out.println(words.text(KEY + "title"));
        mannWhitney(companions.mannWhitney());
        shift(companions.shift());
        kolmogorov(companions.kolmogorovSmirnov());
        means(companions.meansPermutation());
    }

    private void summary(Summary x, Summary y) {
        new TextTable(List.of(
                        List.of(words.text(KEY + "summary"), "X", "Y"),
                        row("n", x, y, of -> words.text("cli.number", of.n())),
                        row("mean", x, y, of -> figures.decimal(of.mean())),
                        row("sd", x, y, of -> figures.decimal(of.standardDeviation())),
                        row("min", x, y, of -> figures.value(of.min())),
                        row("q1", x, y, of -> figures.value(of.lowerQuartile())),
                        row("median", x, y, of -> figures.value(of.median())),
                        row("q3", x, y, of -> figures.value(of.upperQuartile())),
                        row("max", x, y, of -> figures.value(of.max()))))
                .print(out);
    }

    private List<String> row(String figure, Summary x, Summary y, Function<Summary, String> text) {
        return List.of(words.text(KEY + figure), text.apply(x), text.apply(y));
    }

    private void mannWhitney(MannWhitney test) {
        String u = figures.value(test.u());
        String figure = words.text(
                KEY + "mann-whitney.figure", u, figures.percent(test.greater()), figures.percent(test.equal()));
        say("mann-whitney", figure, test.twoSidedP(), test.method());
    }

    private void shift(HodgesLehmann test) {
        Double lower = test.lower();
        Double upper = test.upper();
        String figure = words.text(
                KEY + "shift.figure",
                figures.value(test.shift()),
                lower == null ? "\u2212∞" : figures.value(lower),
                upper == null ? "∞" : figures.value(upper),
                figures.percent(test.confidence().doubleValue()));
        say("shift", figure, null, test.method());
    }

    private void kolmogorov(KolmogorovSmirnov test) {
        String figure = words.text(KEY + "kolmogorov.figure", figures.decimal(test.d()));
        say("kolmogorov", figure, test.twoSidedP(), test.method());
    }

    private void means(MeansPermutation test) {
        String figure = words.text(KEY + "means.figure", figures.decimal(test.difference()));
        say("means", figure, test.twoSidedP(), test.method());
        Long seed = test.seed();
        Integer draws = test.draws();
        if (seed != null && draws != null) {
            out.println(words.text(KEY + "means.seed", seed, draws));
        }
    }

    private void say(String test, String figure, @Nullable Probability p, Companions.Method method) {
        String name = words.text(KEY + test);
        String way = words.text(KEY + method);
        out.println(
                p == null
                        ? words.text("cli.runs-test.companion", name, figure, way)
                        : words.text("cli.runs-test.companion.p", name, figure, figures.p(p), way));
    }
}
