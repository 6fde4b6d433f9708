package kz.adep.transparency.web.chart;

import java.util.ArrayList;
import java.util.List;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.RunsTestResult.Block;
import kz.adep.statistics.answer.Figures;

/**
 * A long pooled series in ascending order, cut into bands of all but equal numbers of values; each shows which part of them
 * belongs to the study group. Values that are equal count with the share of their block, because their order is open.
 */
public record Bands(int width, int height, List<Band> bands, int total) {

    private static final int COUNT = 24;
    private static final int STEP = 20;
    private static final int TALL = 110;
    private static final int LEAST_FOR_LETTER = 18;

    /** Values from..to, as written, in the band, and how many of them are of each group. */
    public record Band(int x, int studyHeight, String from, String to, double study, double control) {

        public int width() {
            return STEP - 2;
        }

        public int middle() {
            return x + STEP / 2 - 1;
        }

        public int studyTop() {
            return TALL - studyHeight;
        }

        public boolean isStudyLettered() {
            return studyHeight >= LEAST_FOR_LETTER;
        }

        public boolean isControlLettered() {
            return TALL - studyHeight >= LEAST_FOR_LETTER;
        }
    }

    public static Bands of(RunsTestResult result, Figures figures) {
        double[] study = new double[COUNT];
        double[] control = new double[COUNT];
        double[] from = new double[COUNT];
        double[] to = new double[COUNT];
        int rank = 0;
        for (Block block : result.blocks()) {
            int size = block.study() + block.control();
            for (int band = band(rank, result.n()); band <= band(rank + size - 1, result.n()); band++) {
                int first = Math.max(rank, start(band, result.n()));
                int inside = Math.min(rank + size, start(band + 1, result.n())) - first;
                from[band] = first == start(band, result.n()) ? block.value() : from[band];
                to[band] = block.value();
                study[band] += inside * (double) block.study() / size;
                control[band] += inside * (double) block.control() / size;
            }
            rank += size;
        }
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            int height = (int) Math.round(TALL * study[i] / (study[i] + control[i]));
            bands.add(
                    new Band(i * STEP + 1, height, figures.value(from[i]), figures.value(to[i]), study[i], control[i]));
        }
        return new Bands(COUNT * STEP, TALL, bands, result.n());
    }

    public int perBand() {
        return total / COUNT;
    }

    private static int band(int rank, int n) {
        return (int) ((long) rank * COUNT / n);
    }

    private static int start(int band, int n) {
        return (int) (((long) band * n + COUNT - 1) / COUNT);
    }
}
