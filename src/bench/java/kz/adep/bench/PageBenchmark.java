package kz.adep.bench;

import java.util.concurrent.TimeUnit;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.companion.Companions;
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
import org.openjdk.jmh.infra.Blackhole;

/** What the public page works out for as many values as it takes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class PageBenchmark {

    private static final int EACH = 10_000;

    @Param({"untied", "rounded", "whole"})
    private String kind;

    private double[] study;
    private double[] control;

    @Setup
    public void draw() {
        double places = kind.equals("untied") ? 1e12 : kind.equals("rounded") ? 100 : 1;
        study = Values.normal(EACH, 1, value -> Math.round(places * value) / places);
        control = Values.normal(EACH, 2, value -> Math.round(places * value) / places);
    }

    @Benchmark
    public void page(Blackhole hole) {
        hole.consume(RunsTest.of(study, control));
        hole.consume(Companions.of(study, control, RunsTest.DEFAULT_ALPHA, 1));
    }
}
