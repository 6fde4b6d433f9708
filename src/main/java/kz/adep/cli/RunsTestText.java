package kz.adep.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import kz.adep.statistics.RunsFigures;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.answer.Figures;
import kz.adep.statistics.companion.Companions;
import org.jspecify.annotations.Nullable;

/** A result as a person reads it in a terminal. */
final class RunsTestText {

    private final Words words;
    private final PrintWriter out;
    private final Figures figures;

    RunsTestText(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
        this.figures = new Figures(words.language());
    }

    void print(RunsTestResult result, Companions companions) {
        say("runstest.title");
        out.println();
        verdict(result);
        out.println();
        table(result);
        say(
                "runstest.figures.mean-null",
                figures.decimal(result.meanRunsNull().value()),
                figures.decimal(result.varRunsNull().value()));
        if (result.crossGroupTieBlocks() > 0) {
            say("runstest.orders." + result.tieOrders().method());
            say("runstest.figures.mean-p", figures.p(result.tieOrders().meanLowerP()));
        }
        out.println();
        new CompanionsText(words, out).print(companions);
        out.println();
        say("runstest.limits.2");
        say("runstest.limits.3");
    }

    private void verdict(RunsTestResult result) {
        String key = "runstest.verdict." + result.verdictLower();
        String level = figures.percent(result.alpha().doubleValue());
        String atMin = figures.p(result.atMin().lowerP());
        say(key);
        if (result.crossGroupTieBlocks() == 0) {
            say(key + ".untied", level, result.runsMin(), atMin);
        } else {
            String share =
                    figures.percent(result.tieOrders().shareRejectingLower().value());
            String atMax = figures.p(result.atMax().lowerP());
            say(key + ".text", level, result.runsMin(), result.runsMax(), atMin, atMax, share);
        }
        Integer critical = result.critical().lower();
        if (critical == null) {
            say("runstest.critical.none", result.n1(), result.n2());
        } else {
            say("runstest.critical", result.n1(), result.n2(), critical);
        }
    }

    private void table(RunsTestResult result) {
        List<RunsFigures> ends = result.runsMin() == result.runsMax()
                ? List.of(result.atMin())
                : List.of(result.atMin(), result.atMax());
        List<List<String>> rows = new ArrayList<>();
        if (ends.size() > 1) {
            rows.add(List.of("", words.text("runstest.figures.min"), words.text("runstest.figures.max")));
        }
        rows.add(row("runs", ends, each -> words.text("cli.number", each.runs())));
        rows.add(row("lower", ends, each -> figures.p(each.lowerP())));
        rows.add(row("doubled", ends, each -> figures.p(each.twoSidedDoubling())));
        rows.add(row("distance", ends, each -> figures.p(each.twoSidedDistance())));
        rows.add(row("z", ends, each -> figures.decimal(each.z())));
        rows.add(row("normal-p", ends, each -> share(each.normalLowerP())));
        new TextTable(rows).print(out);
    }

    private List<String> row(String figure, List<RunsFigures> ends, Function<RunsFigures, String> text) {
        List<String> row = new ArrayList<>(List.of(words.text("runstest.figures." + figure)));
        ends.stream().map(text).forEach(row::add);
        return row;
    }

    private String share(@Nullable Double share) {
        return share == null ? figures.decimal(null) : figures.share(share);
    }

    private void say(String key, Object... arguments) {
        out.println(words.text(key, arguments));
    }
}
