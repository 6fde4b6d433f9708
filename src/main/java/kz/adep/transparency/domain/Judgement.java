package kz.adep.transparency.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.DoubleStream;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.RunsTestResult.Block;
import kz.adep.statistics.companion.Companions;

/** All that is said about two samples. */
public record Judgement(RunsTestResult result, Companions companions) {

    /** The same random orders for everybody, so that the same figures have the same answer. */
    public static final long SEED = 1;

    public static Judgement of(double[] study, double[] control, BigDecimal alpha) {
        return new Judgement(RunsTest.of(study, control, alpha), Companions.of(study, control, alpha, SEED));
    }

    /** Completes a result that was worked out elsewhere. */
    public static Judgement of(RunsTestResult result) {
        double[] study = values(result.blocks(), Block::study);
        double[] control = values(result.blocks(), Block::control);
        return new Judgement(result, Companions.of(study, control, result.alpha(), SEED));
    }

    private static double[] values(List<Block> blocks, ToIntFunction<Block> count) {
        return blocks.stream()
                .flatMapToDouble(block -> DoubleStream.generate(block::value).limit(count.applyAsInt(block)))
                .toArray();
    }
}
