package kz.adep.transparency.web.chart;

import java.util.ArrayList;
import java.util.List;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.RunsTestResult.Block;
import kz.adep.statistics.answer.Figures;

/**
 * The pooled series in ascending order as a drawing: a lettered cell per value, values of different groups that are equal
 * under one bracket, because their order is open. A long series is drawn by {@link Bands} instead.
 */
public record Strip(int width, int height, List<Cell> cells, List<Bracket> brackets) {

    /** As many values as a reader follows with the eye. */
    public static final int MOST = 240;

    private static final int PER_ROW = 12;
    private static final int CELL = 36;
    private static final int STEP = 40;
    private static final int ROW = 76;
    private static final int TOP = 14;
    private static final int LONGEST_LABEL = 5;

    /** One value; the label is empty where it would not fit under the cell. */
    public record Cell(int x, int y, boolean isStudy, String value) {

        public int middle() {
            return x + CELL / 2;
        }

        public int letterLine() {
            return y + 25;
        }

        public int labelLine() {
            return y + 53;
        }

        public String label() {
            return value.length() <= LONGEST_LABEL ? value : "";
        }
    }

    /** Ties the cells from x1 to x2 in the row that starts at y. */
    public record Bracket(int x1, int x2, int y) {}

    public static Strip of(RunsTestResult result, Figures figures) {
        if (result.n() > MOST) {
            throw new IllegalArgumentException("too long to draw: " + result.n());
        }
        List<Cell> cells = new ArrayList<>();
        List<Bracket> brackets = new ArrayList<>();
        for (Block block : result.blocks()) {
            int first = cells.size();
            add(cells, block.study(), true, figures.value(block.value()));
            add(cells, block.control(), false, figures.value(block.value()));
            if (block.isMixed()) {
                bracket(brackets, cells, first);
            }
        }
        int rows = (cells.size() + PER_ROW - 1) / PER_ROW;
        return new Strip(PER_ROW * STEP, rows * ROW, cells, brackets);
    }

    private static void add(List<Cell> cells, int times, boolean study, String value) {
        for (int i = 0; i < times; i++) {
            int at = cells.size();
            cells.add(new Cell(at % PER_ROW * STEP + 2, at / PER_ROW * ROW + TOP, study, value));
        }
    }

    /** A block that goes over the end of a row has a bracket in each. */
    private static void bracket(List<Bracket> brackets, List<Cell> cells, int first) {
        int start = first;
        for (int at = first; at < cells.size(); at++) {
            boolean rowEnds = at + 1 == cells.size()
                    || cells.get(at + 1).y() != cells.get(at).y();
            if (rowEnds) {
                Cell left = cells.get(start);
                brackets.add(new Bracket(left.x(), cells.get(at).x() + CELL, left.y() - 3));
                start = at + 1;
            }
        }
    }
}
