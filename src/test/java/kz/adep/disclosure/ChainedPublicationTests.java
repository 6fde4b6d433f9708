package kz.adep.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Reports of quarters that follow each other repeat what was open between them. Read together they give nothing away. */
class ChainedPublicationTests {

    private static final int QUARTERS = 4;

    /** Reports in the order in which they are published, by the number of their quarter. */
    record Chain(List<Map<String, Long>> reports, List<Integer> order) {

        Set<String> hidden() {
            Set<String> hidden = new HashSet<>();
            Set<Integer> published = new HashSet<>();
            for (int quarter : order) {
                hidden.addAll(Suppression.of(reports.get(quarter), sums(quarter), told(quarter, published, hidden)));
                published.add(quarter);
            }
            return hidden;
        }

        private Told<String> told(int quarter, Set<Integer> published, Set<String> hidden) {
            Set<String> repeated = new TreeSet<>();
            if (published.contains(quarter - 1)) {
                repeated.add(open(quarter));
            }
            if (published.contains(quarter + 1)) {
                repeated.add(open(quarter + 1));
            }
            Map<Boolean, Set<String>> told =
                    repeated.stream().collect(Collectors.partitioningBy(hidden::contains, Collectors.toSet()));
            return new Told<>(told.get(false), told.get(true));
        }

        Map<String, Long> values() {
            Map<String, Long> all = new TreeMap<>();
            reports.forEach(all::putAll);
            return all;
        }

        Attacker<String> attacker() {
            return new Attacker<>(
                    values(),
                    hidden(),
                    IntStream.range(0, reports.size())
                            .boxed()
                            .flatMap(quarter -> sums(quarter).stream())
                            .toList());
        }
    }

    @Property(tries = 300, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void nothingHiddenCanBeWorkedOutOfReportsThatFollowEachOther(@ForAll("chains") Chain chain) {
        assertThat(chain.attacker().told(chain.hidden())).isEmpty();
    }

    @Provide
    Arbitrary<Chain> chains() {
        return Combinators.combine(
                        few().list().ofSize(QUARTERS * 7 + 1),
                        Arbitraries.integers().between(0, QUARTERS - 1),
                        Arbitraries.of(true, false).list().ofSize(QUARTERS))
                .as((draws, first, forward) -> new Chain(reports(draws), order(first, forward)));
    }

    /** Each next to those that are published. */
    private static List<Integer> order(int first, List<Boolean> forward) {
        List<Integer> order = new ArrayList<>(List.of(first));
        int least = first;
        int most = first;
        for (boolean later : forward) {
            if (most < QUARTERS - 1 && (later || least == 0)) {
                most++;
                order.add(most);
            } else if (least > 0) {
                least--;
                order.add(least);
            }
        }
        return order;
    }

    private static Arbitrary<Long> few() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 4)),
                Tuple.of(5, Arbitraries.longs().between(5, 12)),
                Tuple.of(1, Arbitraries.longs().between(13, 400)));
    }

    private static List<Map<String, Long>> reports(List<Long> draws) {
        List<Map<String, Long>> reports = new ArrayList<>();
        long before = draws.get(draws.size() - 1);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            List<Long> drawn = draws.subList(quarter * 7, quarter * 7 + 7);
            long received = drawn.get(0) + drawn.get(1) + drawn.get(2);
            long byPost = Math.min(received, drawn.get(3));
            long closed = Math.min(before + received, drawn.get(4) + drawn.get(5) + drawn.get(6));
            long satisfied = Math.min(closed, drawn.get(4));
            long refused = Math.min(closed - satisfied, drawn.get(5));
            Map<String, Long> report = new HashMap<>();
            IntStream.range(0, 3).forEach(i -> report.put("sender" + i, drawn.get(i)));
            report.putAll(Map.of("received", received, "post", byPost, "form", received - byPost, "closed", closed));
            report.putAll(Map.of("done", satisfied, "refused", refused, "noted", closed - satisfied - refused));
            Map<String, Long> named = new TreeMap<>();
            int number = quarter;
            report.forEach((figure, value) -> named.put(number + figure, value));
            named.put(open(quarter), before);
            before = before + received - closed;
            named.put(open(quarter + 1), before);
            reports.add(named);
        }
        return reports;
    }

    private static List<Sum<String>> sums(int quarter) {
        return List.of(
                Sum.of(quarter + "received", List.of(quarter + "sender0", quarter + "sender1", quarter + "sender2")),
                Sum.of(quarter + "received", List.of(quarter + "post", quarter + "form")),
                Sum.of(quarter + "closed", List.of(quarter + "done", quarter + "refused", quarter + "noted")),
                new Sum<>(Map.of(
                        open(quarter), 1, quarter + "received", 1, quarter + "closed", -1, open(quarter + 1), -1)));
    }

    /** Both what one report left open and what the next one took over. */
    private static String open(int quarter) {
        return "open" + quarter;
    }
}
