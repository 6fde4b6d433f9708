package kz.adep.bench;

import java.util.concurrent.TimeUnit;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.domain.RunsDistribution;
import kz.adep.statistics.domain.Tail;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The exact figures: one p for a million values, and all orders of tied values. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ExactBenchmark {

    private static final int TIED = 4_000;

    /** Of so few values that some 4,700 numbers of runs are possible. */
    private final double[] study = Values.normal(TIED, 1, ExactBenchmark::tied);

    private final double[] control = Values.normal(TIED, 2, ExactBenchmark::tied);

    @Benchmark
    public Tail exactP() {
        return new RunsDistribution(Values.EACH, Values.EACH).lower(Values.EACH - 300);
    }

    @Benchmark
    public RunsTestResult tieOrders() {
        return RunsTest.of(study, control);
    }

    private static double tied(double value) {
        return Math.round(350 * value);
    }
}
