package kz.adep.transparency.web.chart;

import java.util.ArrayList;
import java.util.List;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestResult;

/**
 * The distribution of the number of runs if the groups do not differ, as bars; numbers of runs that are all but impossible
 * are left out, and several stand together in one bar where there are too many.
 */
public record NullChart(List<Bar> bars, int width, int height) {

    static final int BASE = 170;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 210;
    private static final int TALLEST = 150;
    private static final int MOST_BARS = 48;
    private static final int LABELS = 12;
    private static final double NEGLIGIBLE = 1e-7;

    /** Runs from..to with their probability; rejected bars lie at or under the critical number. */
    public record Bar(
            int x,
            int width,
            int height,
            int from,
            int to,
            double probability,
            boolean observed,
            boolean rejected,
            boolean labelled) {

        public int y() {
            return BASE - height;
        }

        public int middle() {
            return x + width / 2;
        }

        public String runs() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    public static NullChart of(RunsTestResult result) {
        double[] p = RunsTest.probabilities(result.n1(), result.n2());
        int first = Math.min(result.runsMin(), first(p));
        int last = Math.max(result.runsMax(), last(p));
        int together = (last - first) / MOST_BARS + 1;
        int count = (last - first) / together + 1;
        double[] sums = new double[count];
        double most = 0;
        for (int r = first; r <= last; r++) {
            int at = (r - first) / together;
            sums[at] += p[r];
            most = Math.max(most, sums[at]);
        }
        List<Bar> bars = new ArrayList<>();
        int width = WIDTH / count;
        for (int at = 0; at < count; at++) {
            int from = first + at * together;
            int to = Math.min(last, from + together - 1);
            bars.add(new Bar(
                    at * width + 1,
                    Math.max(1, width - 2),
                    (int) Math.round(TALLEST * sums[at] / most),
                    from,
                    to,
                    sums[at],
                    to >= result.runsMin() && from <= result.runsMax(),
                    isRejected(result, to),
                    at % (count / LABELS + 1) == 0));
        }
        return new NullChart(bars, WIDTH, HEIGHT);
    }

    private static boolean isRejected(RunsTestResult result, int runs) {
        Integer critical = result.critical().lower();
        return critical != null && runs <= critical;
    }

    private static int first(double[] p) {
        int r = 2;
        while (r < p.length - 1 && p[r] < NEGLIGIBLE) {
            r++;
        }
        return r;
    }

    private static int last(double[] p) {
        int r = p.length - 1;
        while (r > 2 && p[r] < NEGLIGIBLE) {
            r--;
        }
        return r;
    }
}
