package kz.adep.statistics.companion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import kz.adep.statistics.Probability;
import kz.adep.statistics.companion.Companions.Method;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the ways cannot be written out: against R 4.2.2 and against each other. */
class CompanionsOfGreatSamplesTests {

    private static final BigDecimal ALPHA = new BigDecimal("0.05");

    private static double[] remainders(int n, int factor, int divisor) {
        return IntStream.range(0, n).mapToDouble(i -> i * factor % divisor).toArray();
    }

    private static Companions tied(int n1, int n2) {
        double[] control = Arrays.stream(remainders(n2, 53, 89)).map(y -> y + 5).toArray();
        return Companions.of(remainders(n1, 37, 101), control, ALPHA, 7);
    }

    private static void close(Probability p, double expected, double relative) {
        assertThat(p.value()).isCloseTo(expected, within(expected * relative));
    }

    @Test
    void normalRankTestIsThatOfR() {
        MannWhitney test = tied(300, 300).mannWhitney();

        assertThat(test.method()).isEqualTo(Method.NORMAL_APPROXIMATION);
        assertThat(test.u()).isEqualTo(45753.5);
        close(test.lowerP(), 0.638765876553758, 1e-13);
        close(test.upperP(), 0.361410568926881, 1e-13);
        close(test.twoSidedP(), 0.722821137853762, 1e-13);
    }

    @Test
    void exactDistanceWithTiesIsThatOfR() {
        KolmogorovSmirnov test = tied(120, 170).kolmogorovSmirnov();

        assertThat(test.method()).isEqualTo(Method.EXACT);
        assertThat(test.d()).isCloseTo(0.0666666666666667, within(1e-15));
        close(test.twoSidedP(), 0.846253505194971, 1e-12);
    }

    @ParameterizedTest
    @CsvSource({
        "100,100,4000,0.00718854426057889",
        "60,400,9000,0.000838040777046782",
        "90,110,200,1.40671320050916e-45"
    })
    void ranksWithoutTiesHaveTheDistributionOfR(int n1, int n2, long u, double expected) {
        long[] ranks = IntStream.rangeClosed(1, n1 + n2).mapToLong(i -> i).toArray();
        ScoreSums few = ScoreSums.of(ranks, n1);
        ScoreSums many = ScoreSums.of(ranks, n2);
        assertThat(few).isNotNull();
        assertThat(many).isNotNull();

        close(few.lower(u + n1 * (n1 + 1L) / 2), expected, 1e-12);
        close(many.lower(u + n2 * (n2 + 1L) / 2), expected, 1e-12);
    }

    @Test
    void randomLabelsComeNearTheExactPAndKeepTheirSeed() {
        Companions exact = tied(40, 50);
        double[] study =
                Arrays.stream(remainders(40, 37, 101)).map(x -> x * Math.PI).toArray();
        double[] control = Arrays.stream(remainders(50, 53, 89))
                .map(y -> (y + 5) * Math.PI)
                .toArray();
        MeansPermutation random = Companions.of(study, control, ALPHA, 7).meansPermutation();
        double p = exact.meansPermutation().twoSidedP().value();

        assertThat(exact.meansPermutation().method()).isEqualTo(Method.EXACT);
        assertThat(random.method()).isEqualTo(Method.MONTE_CARLO);
        assertThat(random.seed()).isEqualTo(7);
        assertThat(random.draws()).isEqualTo(99_999);
        assertThat(random.twoSidedP().value()).isCloseTo(p, within(4 * random.standardError()));
    }

    /** A Java version with another generator would change published results. */
    @Test
    void sameSeedGivesTheSameDrawsOnEveryMachine() {
        Random random = new Random(1937);
        MeansPermutation test = Companions.of(
                        random.doubles(30).toArray(), random.doubles(30).toArray(), ALPHA, 2026)
                .meansPermutation();

        assertThat(test.twoSidedP().fraction()).hasToString("1893/2500");
    }

    @Test
    void twentyThousandValuesAreLabelled() {
        Random random = new Random(9);
        double[] study = random.doubles(10_000).map(x -> x + 0.01).toArray();
        Companions result = Companions.of(study, random.doubles(10_000).toArray(), ALPHA, 7);

        assertThat(result.mannWhitney().method()).isEqualTo(Method.NORMAL_APPROXIMATION);
        assertThat(result.kolmogorovSmirnov().method()).isEqualTo(Method.EXACT);
        assertThat(result.meansPermutation().method()).isEqualTo(Method.MONTE_CARLO);
        assertThat(result.shift().shift()).isCloseTo(0.01, within(0.01));
    }

    @Test
    void fewAgainstManyTiedValuesStayExact() {
        double[] many = remainders(9_000, 37, 101);
        MannWhitney test =
                Companions.of(new double[] {200, 300, 400}, many, ALPHA, 7).mannWhitney();

        assertThat(test.method()).isEqualTo(Method.EXACT);
        assertThat(test.upperP().fraction()).hasToString("1/" + 9003L * 9002 / 6 * 9001);
    }

    @Test
    void fewDistinctValuesStayExactInGreatGroups() {
        MeansPermutation test = Companions.of(remainders(450, 7, 3), remainders(500, 5, 4), ALPHA, 7)
                .meansPermutation();

        assertThat(test.method()).isEqualTo(Method.EXACT);
        assertThat(test.lowerP().value() + test.upperP().value()).isBetween(1.0, 1.01);
        assertThat(test.lowerP().value()).isLessThan(1e-9);
    }

    @ParameterizedTest
    @CsvSource({"100000,100000,0.006", "30000,180000,0.008", "20000,180000,0.008"})
    void manyValuesComeNearTheNormalP(int n1, int n2, double shift) {
        Random random = new Random(3);
        double[] study = random.doubles(n1).map(x -> x + shift).toArray();
        double[] control = random.doubles(n2).toArray();
        MeansPermutation test = Companions.of(study, control, ALPHA, 7).meansPermutation();
        double deviation = Math.sqrt((1.0 / n1 + 1.0 / n2) / 12);
        double p = 1 - new NormalDistribution().cumulativeProbability(test.difference() / deviation);

        assertThat(test.upperP().value()).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / test.draws()) + 0.01));
    }

    @Test
    void farApartGroupsKeepTheLogarithmOfP() {
        double[] study = IntStream.range(0, 20_000).mapToDouble(i -> i).toArray();
        double[] control =
                IntStream.range(0, 20_000).mapToDouble(i -> i + 15_000).toArray();
        Companions result = Companions.of(study, control, ALPHA, 7);

        assertThat(result.kolmogorovSmirnov().method()).isEqualTo(Method.ASYMPTOTIC);
        assertThat(result.kolmogorovSmirnov().twoSidedP().ln()).isCloseTo(Math.log(2) - 11_250, within(1e-6));
        assertThat(result.mannWhitney().lowerP().value()).isZero();
        assertThat(result.mannWhitney().lowerP().ln()).isBetween(-20_000.0, -5_000.0);
    }

    /** The interval and the test are two sides of one thing: outside a limit the shift is rejected, inside it is kept. */
    @Test
    void normalIntervalEndsWhereTheRankTestBeginsToReject() {
        double[] control = untied(310, 2);
        double[] study = Arrays.stream(untied(300, 1)).map(x -> x + 0.4).toArray();
        HodgesLehmann interval = Companions.of(study, control, ALPHA, 7).shift();
        double step = 1e-12;

        assertThat(interval.method()).isEqualTo(Method.NORMAL_APPROXIMATION);
        assertThat(lesserTail(study, control, interval.lower() - step)).isLessThanOrEqualTo(0.025);
        assertThat(lesserTail(study, control, interval.lower() + step)).isGreaterThan(0.025);
        assertThat(lesserTail(study, control, interval.upper() - step)).isGreaterThan(0.025);
        assertThat(lesserTail(study, control, interval.upper() + step)).isLessThanOrEqualTo(0.025);
    }

    private static double[] untied(int n, long seed) {
        return new SplittableRandom(seed).doubles(n).toArray();
    }

    private static double lesserTail(double[] study, double[] control, double shift) {
        double[] moved = Arrays.stream(study).map(x -> x - shift).toArray();
        MannWhitney test = Companions.of(moved, control, ALPHA, 7).mannWhitney();
        return Math.min(test.lowerP().value(), test.upperP().value());
    }

    /** A single one among zeros is drawn with half of the values: any sum of another number of values would be neither. */
    @Test
    void drawsOfManyValuesAddUpAsManyAsTheGroupHas() {
        double[] study = new double[100_000];
        double[] control = new double[100_000];
        control[0] = 1;

        LabelDraws.Counts counts = LabelDraws.of(study, control, true).random(7);

        assertThat(counts.share(counts.low()).value()).isCloseTo(0.5, within(0.12));
        assertThat(counts.high()).isEqualTo(counts.all());
    }
}
