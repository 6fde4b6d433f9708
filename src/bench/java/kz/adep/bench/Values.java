package kz.adep.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import kz.adep.statistics.DecimalSample;
import kz.adep.statistics.RunsTestError.Group;

/** Writes the values that R and we are measured on, normally distributed: as they come, and rounded to two decimals. */
public final class Values {

    static final int EACH = 500_000;

    private Values() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (String group : new String[] {"x", "y"}) {
            long seed = group.charAt(0);
            write(folder.resolve("untied-" + group + ".txt"), seed, "%.17g");
            write(folder.resolve("rounded-" + group + ".txt"), seed, "%.2f");
        }
    }

    static double[] read(String kind, String group) throws IOException {
        return DecimalSample.of(text(kind, group), Group.STUDY, EACH);
    }

    static String text(String kind, String group) throws IOException {
        return Files.readString(Path.of(System.getProperty("bench.values"), kind + "-" + group + ".txt"));
    }

    static double[] normal(int count, long seed, DoubleUnaryOperator shape) {
        Random random = new Random(seed);
        return DoubleStream.generate(random::nextGaussian)
                .limit(count)
                .map(shape)
                .toArray();
    }

    private static void write(Path file, long seed, String format) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (double value : normal(EACH, seed, value -> value)) {
                out.println(String.format(Locale.ROOT, format, value));
            }
        }
    }
}
