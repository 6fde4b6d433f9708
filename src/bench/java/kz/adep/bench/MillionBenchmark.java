package kz.adep.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million values, the same as R reads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class MillionBenchmark {

    @Param({"untied", "rounded"})
    private String kind;

    private double[] study;
    private double[] control;

    @Setup
    public void read() throws IOException {
        study = Values.read(kind, "x");
        control = Values.read(kind, "y");
    }

    @Benchmark
    public RunsTestResult wholeTest() {
        return RunsTest.of(study, control);
    }
}
