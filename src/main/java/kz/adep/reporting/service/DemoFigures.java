package kz.adep.reporting.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.adep.reporting.domain.Figure;
import kz.adep.reporting.domain.ReportTemplate;
import kz.adep.shared.Quarter;

/** Invented figures for the lines an office enters by hand; the same for the same office and quarter. */
final class DemoFigures {

    /** The least and the most of each line that is not nought. */
    private static final Map<String, int[]> RANGES = Map.ofEntries(
            Map.entry("B1.9", new int[] {0, 3}),
            Map.entry("B4.1", new int[] {0, 3}),
            Map.entry("C1.1", new int[] {0, 2}),
            Map.entry("C2", new int[] {1, 3}),
            Map.entry("C3.1", new int[] {0, 2}),
            Map.entry("C3.2", new int[] {0, 1}),
            Map.entry("E1", new int[] {3, 9}),
            Map.entry("E2", new int[] {60, 240}),
            Map.entry("E3", new int[] {1, 6}),
            Map.entry("F1", new int[] {0, 3}),
            Map.entry("F3", new int[] {0, 4}),
            Map.entry("H1", new int[] {1, 2}),
            Map.entry("H2", new int[] {1, 5}),
            Map.entry("I1", new int[] {3, 6}),
            Map.entry("I2", new int[] {6, 24}),
            Map.entry("K1.1", new int[] {0, 4}),
            Map.entry("M1.1", new int[] {0, 3}));

    private DemoFigures() {}

    static List<Figure> of(int body, Quarter quarter, ReportTemplate template) {
        Random chance = new Random(body * 100L + quarter.year() * 4L + quarter.number());
        Map<String, Long> numbers = new LinkedHashMap<>();
        template.indicators().stream()
                .filter(line -> !line.isComputed())
                .forEach(line -> numbers.put(line.code(), number(chance, RANGES.get(line.code()))));
        numbers.put("C3", numbers.getOrDefault("C3.1", 0L) + numbers.getOrDefault("C3.2", 0L));
        numbers.put("M1.2", numbers.getOrDefault("M1.1", 0L) * 12);
        if (quarter.number() % 2 == 0) {
            survey(numbers, chance);
        }
        List<Figure> figures = new ArrayList<>();
        numbers.forEach((code, number) -> figures.add(Figure.empty(code).entered(number, null)));
        return figures;
    }

    /** At least once in half a year (Decree 153, paragraph 10). */
    private static void survey(Map<String, Long> numbers, Random chance) {
        numbers.put("G1", 1L);
        numbers.put("G2", 80L + chance.nextInt(120));
        numbers.put("G3", 45L + chance.nextInt(40));
    }

    private static long number(Random chance, int @org.jspecify.annotations.Nullable [] range) {
        return range == null ? 0 : range[0] + chance.nextInt(range[1] - range[0] + 1);
    }
}
