package kz.adep.transparency.domain;

import java.math.BigDecimal;
import kz.adep.evaluation.Study;
import kz.adep.statistics.RunsTest;
import kz.adep.statistics.RunsTestResult;
import kz.adep.statistics.companion.Companions;

/** All that is said about two samples. */
public record Judgement(RunsTestResult result, Companions companions) {

    /** The same random orders for everybody, so that the same figures have the same answer. */
    public static final long SEED = 1;

    public static Judgement of(double[] study, double[] control, BigDecimal alpha) {
        return new Judgement(RunsTest.of(study, control, alpha), Companions.of(study, control, alpha, SEED));
    }

    /** Worked out again from the frozen input of a study, with the seed that was frozen with it. */
    public static Judgement of(Study study) {
        return new Judgement(study.result(), study.companions());
    }
}
