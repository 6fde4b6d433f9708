package kz.adep.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import kz.adep.statistics.DecimalSample;
import kz.adep.statistics.RunsTestError.Group;
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

/** A million numbers from text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class ReadingBenchmark {

    @Param({"untied", "rounded"})
    private String kind;

    private String text;

    @Setup
    public void load() throws IOException {
        text = Values.text(kind, "x") + Values.text(kind, "y");
    }

    @Benchmark
    public double[] read() {
        return DecimalSample.of(text, Group.STUDY, 2 * Values.EACH);
    }
}
