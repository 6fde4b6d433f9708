package kz.adep.transparency.web.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.RunsTestResult.Block;
import kz.adep.statistics.answer.Figures;

/**
 * Both groups over one axis: values that fall together stand on each other as dots. Where a stack would grow too high, a dot
 * stands for several values.
 *
 * @param perDot most values that one dot stands for
 */
public record DotPlot(int width, int height, List<Lane> lanes, List<Tick> ticks, int perDot) {

    private static final int LEFT = 30;
    private static final int RIGHT = 6;
    private static final int BINS = 45;
    private static final int DOT = 10;
    private static final int HIGHEST = 12;
    private static final int GAP = 22;
    private static final int AXIS = 30;
    private static final int TICKS = 4;

    /** The dots of one group above its base line, its median and where that lies. */
    public record Lane(boolean isStudy, int base, List<Dot> dots, int medianX, String median) {

        public int letterLine() {
            return base - 4;
        }

        public int medianTop() {
            return base - 14;
        }
    }

    /** The upper left corner of a dot. */
    public record Dot(int x, int y) {}

    /** A labelled place of the axis. */
    public record Tick(int x, String label) {}

    public static DotPlot of(RunsTestResult result, Figures figures) {
        List<Block> blocks = result.blocks();
        Axis axis =
                new Axis(blocks.get(0).value(), blocks.get(blocks.size() - 1).value());
        int[] study = new int[BINS];
        int[] control = new int[BINS];
        int most = 1;
        for (Block block : blocks) {
            int bin = axis.bin(block.value());
            study[bin] += block.study();
            control[bin] += block.control();
            most = Math.max(most, Math.max(study[bin], control[bin]));
        }
        int perDot = (most - 1) / HIGHEST + 1;
        int lane = ((most - 1) / perDot + 1) * DOT + GAP;
        return new DotPlot(
                LEFT + BINS * DOT + RIGHT,
                2 * lane + AXIS,
                List.of(
                        lane(true, lane, dots(study, lane, perDot), axis, median(blocks, true, result.n1()), figures),
                        lane(
                                false,
                                2 * lane,
                                dots(control, 2 * lane, perDot),
                                axis,
                                median(blocks, false, result.n2()),
                                figures)),
                axis.ticks(figures),
                perDot);
    }

    private static Lane lane(boolean study, int base, List<Dot> dots, Axis axis, double median, Figures figures) {
        return new Lane(study, base, dots, axis.x(median), figures.value(median));
    }

    public int axisLine() {
        return height - AXIS;
    }

    public int labelLine() {
        return height - 6;
    }

    private static List<Dot> dots(int[] counts, int base, int perDot) {
        List<Dot> dots = new ArrayList<>();
        for (int bin = 0; bin < BINS; bin++) {
            for (int i = 0; i * perDot < counts[bin]; i++) {
                dots.add(new Dot(LEFT + bin * DOT + 1, base - (i + 1) * DOT));
            }
        }
        return dots;
    }

    private static double median(List<Block> blocks, boolean study, int n) {
        double lower = ofRank(blocks, study, (n - 1) / 2);
        return lower / 2 + ofRank(blocks, study, n / 2) / 2;
    }

    private static double ofRank(List<Block> blocks, boolean study, int rank) {
        int seen = 0;
        int at = -1;
        while (seen <= rank) {
            at++;
            seen += study ? blocks.get(at).study() : blocks.get(at).control();
        }
        return blocks.get(at).value();
    }

    /** Halves keep the width of the greatest doubles finite. */
    private record Axis(double min, double max) {

        double place(double value) {
            return (value / 2 - min / 2) / (max / 2 - min / 2);
        }

        int bin(double value) {
            return Math.min(BINS - 1, (int) (BINS * place(value)));
        }

        int x(double value) {
            return bin(value) * DOT + LEFT + DOT / 2;
        }

        /** Round numbers where the axis allows them, else both its ends. */
        List<Tick> ticks(Figures figures) {
            double step = step();
            double first = Math.ceil(min / step);
            double last = Math.floor(max / step);
            List<Tick> ticks = new ArrayList<>();
            if (!(last - first >= 1 && last - first <= 2 * TICKS)) {
                return List.of(new Tick(x(min), figures.value(min)), new Tick(x(max), figures.value(max)));
            }
            for (double i = first; i <= last; i++) {
                double value = round(i * step);
                ticks.add(new Tick(x(value), figures.value(value)));
            }
            return ticks;
        }

        private double step() {
            double rough = (max - min) / TICKS;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double leading = rough / power;
            return power * (leading > 5 ? 10 : leading > 2 ? 5 : leading > 1 ? 2 : 1);
        }

        /** Without the sign of a zero. */
        private static double round(double value) {
            return Double.parseDouble(String.format(Locale.ROOT, "%.10g", value)) + 0.0;
        }
    }
}
