package kz.adep.statistics.answer;

import java.math.BigDecimal;
import kz.adep.statistics.answer.RunsTestAnswer.P;
import kz.adep.statistics.companion.Companions;
import kz.adep.statistics.companion.Companions.Method;
import kz.adep.statistics.companion.HodgesLehmann;
import kz.adep.statistics.companion.KolmogorovSmirnov;
import kz.adep.statistics.companion.MannWhitney;
import kz.adep.statistics.companion.MeansPermutation;
import kz.adep.statistics.companion.Summary;
import org.jspecify.annotations.Nullable;

/** What stands beside the runs test, as programs read it; the shape is a promise. */
public record CompanionsAnswer(
        Summary study, Summary control, U mannWhitney, Shift shift, D kolmogorovSmirnov, Means meansPermutation) {

    public record U(
            Method method,
            double u,
            double greater,
            double equal,
            double superiority,
            P lowerP,
            P upperP,
            P twoSidedP) {}

    /** Limits are absent where there are too few values for the level. */
    public record Shift(
            Method method,
            double shift,
            BigDecimal confidence,
            @Nullable Double lower,
            @Nullable Double upper,
            double achievedConfidence) {}

    public record D(Method method, double d, P twoSidedP) {}

    /** Seed, draws and error are absent where p is exact. */
    public record Means(
            Method method,
            double difference,
            P lowerP,
            P upperP,
            P twoSidedP,
            @Nullable Long seed,
            @Nullable Integer draws,
            @Nullable Double standardError) {}

    static CompanionsAnswer of(Companions companions) {
        MannWhitney u = companions.mannWhitney();
        HodgesLehmann shift = companions.shift();
        KolmogorovSmirnov d = companions.kolmogorovSmirnov();
        MeansPermutation means = companions.meansPermutation();
        return new CompanionsAnswer(
                companions.study(),
                companions.control(),
                new U(
                        u.method(),
                        u.u(),
                        u.greater(),
                        u.equal(),
                        u.superiority(),
                        P.of(u.lowerP()),
                        P.of(u.upperP()),
                        P.of(u.twoSidedP())),
                new Shift(
                        shift.method(),
                        shift.shift(),
                        shift.confidence(),
                        shift.lower(),
                        shift.upper(),
                        shift.achievedConfidence()),
                new D(d.method(), d.d(), P.of(d.twoSidedP())),
                new Means(
                        means.method(),
                        means.difference(),
                        P.of(means.lowerP()),
                        P.of(means.upperP()),
                        P.of(means.twoSidedP()),
                        means.seed(),
                        means.draws(),
                        means.standardError()));
    }
}
