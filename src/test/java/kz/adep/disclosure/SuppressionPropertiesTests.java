package kz.adep.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever the table, nothing hidden can be worked out of it. The attacker is a linear programme, not our network. */
class SuppressionPropertiesTests {

    private static final String ALL = "~";

    /** A publication with every sum in it, and those that say the same as others; totals may be left empty. */
    record Publication(
            Map<String, Long> values, List<Sum<String>> sums, List<Sum<String>> independent, Set<String> emptyTotals) {

        Publication(Map<String, Long> values, List<Sum<String>> sums, List<Sum<String>> independent) {
            this(values, sums, independent, Set.of());
        }

        Set<String> hidden() {
            return Suppression.of(values, independent);
        }

        Attacker<String> attacker() {
            Set<String> unknown = new TreeSet<>(hidden());
            unknown.addAll(emptyTotals);
            return new Attacker<>(values, unknown, sums);
        }
    }

    @Property(tries = 250, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void noHiddenFigureCanBeWorkedOut(@ForAll("tables") Publication table) {
        Attacker<String> attacker = table.attacker();

        assertThat(table.hidden()).noneMatch(attacker::findsOut);
    }

    @Property(tries = 250, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void smallFigureMayBeLargeForAllThatIsShown(@ForAll("tables") Publication table) {
        Attacker<String> attacker = table.attacker();

        assertThat(table.hidden())
                .filteredOn(figure -> Suppression.isSmall(table.values().get(figure)))
                .allMatch(figure -> attacker.most(figure) >= Suppression.SHOWN_FROM);
    }

    @Property(tries = 120, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void twoTablesOfTheSameTotalsGiveNothingAwayTogether(@ForAll("linkedTables") Publication tables) {
        assertThat(tables.attacker().told(tables.hidden())).isEmpty();
    }

    @Property(tries = 120, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void figureOfThreeSumsOpensNoneOfThem(@ForAll("balances") Publication report) {
        Attacker<String> attacker = report.attacker();

        assertThat(report.hidden()).noneMatch(attacker::findsOut);
    }

    /** A form in which zeros, and some totals, were left empty. */
    @Property(tries = 250, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void emptyLinesGiveNothingAway(@ForAll("unfinished") Publication table) {
        assertThat(table.attacker().told(table.hidden())).isEmpty();
    }

    @Property(tries = 250, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void everySmallFigureIsHiddenAndNoZero(@ForAll("tables") Publication table) {
        Set<String> hidden = table.hidden();

        table.values().forEach((figure, value) -> {
            assertThat(hidden.contains(figure) || !Suppression.isSmall(value)).isTrue();
            assertThat(hidden.contains(figure) && value == 0).isFalse();
        });
    }

    @Property(tries = 100, seed = "156", edgeCases = EdgeCasesMode.NONE)
    void tableOfLargeFiguresIsShownWhole(@ForAll("largeTables") Publication table) {
        assertThat(table.hidden()).isEmpty();
    }

    @Provide
    Arbitrary<Publication> tables() {
        return sizes().flatMap(size -> cells(size, few()).map(cells -> table("a", size, cells)));
    }

    @Provide
    Arbitrary<Publication> largeTables() {
        return sizes().flatMap(
                        size -> cells(size, Arbitraries.longs().between(5, 99)).map(cells -> table("a", size, cells)));
    }

    /** Rows of two tables with the same row totals, as closed cases by term and by outcome. */
    @Provide
    Arbitrary<Publication> linkedTables() {
        return sizes().flatMap(size -> cells(size, few()).map(cells -> linked(size, cells)));
    }

    /** Two ways to divide a total that also stands in a balance: received + open before = closed + open after. */
    @Provide
    Arbitrary<Publication> balances() {
        return cells(new int[] {2, 4}, few()).map(SuppressionPropertiesTests::balance);
    }

    @Provide
    Arbitrary<Publication> unfinished() {
        return Combinators.combine(
                        tables(), Arbitraries.integers().between(0, 3).list().ofSize(36))
                .as(SuppressionPropertiesTests::leftEmpty);
    }

    /** Every zero is left empty, and of the totals those that drew a nought. */
    private static Publication leftEmpty(Publication table, List<Integer> draws) {
        Map<String, Long> entered = new TreeMap<>(table.values());
        entered.values().removeIf(value -> value == 0);
        Iterator<Integer> draw = draws.iterator();
        Set<String> emptyTotals = new TreeSet<>(entered.keySet());
        emptyTotals.removeIf(figure -> !figure.contains(ALL) || draw.next() > 0);
        entered.keySet().removeAll(emptyTotals);
        return new Publication(entered, table.sums(), table.independent(), emptyTotals);
    }

    private static Arbitrary<int[]> sizes() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 4);
        return Combinators.combine(lengths, lengths).as((rows, columns) -> new int[] {rows, columns});
    }

    private static Arbitrary<Long> few() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(1, 4)),
                Tuple.of(4, Arbitraries.longs().between(5, 12)),
                Tuple.of(1, Arbitraries.longs().between(13, 400)));
    }

    private static Arbitrary<List<Long>> cells(int[] size, Arbitrary<Long> cell) {
        return cell.list().ofSize(size[0] * size[1]);
    }

    private static Publication table(String name, int[] size, List<Long> cells) {
        Map<String, Long> values = new TreeMap<>();
        List<Sum<String>> sums = new ArrayList<>();
        for (int row = 0; row < size[0]; row++) {
            for (int column = 0; column < size[1]; column++) {
                long cell = cells.get(row * size[1] + column);
                values.put(name + row + column, cell);
                for (String total : List.of(name + row + ALL, name + ALL + column, name + ALL + ALL)) {
                    values.merge(total, cell, Long::sum);
                }
            }
        }
        Stream.concat(range(size[0]), Stream.of(ALL))
                .map(row -> Sum.of(
                        name + row + ALL,
                        range(size[1]).map(column -> name + row + column).toList()))
                .forEach(sums::add);
        range(size[1])
                .map(column -> Sum.of(
                        name + ALL + column,
                        range(size[0]).map(row -> name + row + column).toList()))
                .forEach(sums::add);
        List<Sum<String>> independent = List.copyOf(sums);
        sums.add(Sum.of(
                name + ALL + ALL, range(size[0]).map(row -> name + row + ALL).toList()));
        return new Publication(values, sums, independent);
    }

    /** The second table holds each row's figures the other way round, so that its row totals are the same. */
    private static Publication linked(int[] size, List<Long> cells) {
        List<Long> turned = new ArrayList<>();
        for (int row = 0; row < size[0]; row++) {
            List<Long> line = new ArrayList<>(cells.subList(row * size[1], (row + 1) * size[1]));
            Collections.rotate(line, row);
            turned.addAll(line);
        }
        Publication first = table("a", size, cells);
        Publication second = table("b", size, turned);
        Map<String, Long> values = new TreeMap<>(first.values());
        values.putAll(second.values());
        Stream.concat(range(size[0]), Stream.of(ALL)).forEach(row -> values.remove("b" + row + ALL));
        return new Publication(
                values,
                Stream.concat(first.sums().stream(), second.sums().stream())
                        .map(SuppressionPropertiesTests::withTotalsOfTheFirst)
                        .toList(),
                Stream.concat(first.independent().stream(), second.independent().stream())
                        .map(SuppressionPropertiesTests::withTotalsOfTheFirst)
                        .toList());
    }

    private static Sum<String> withTotalsOfTheFirst(Sum<String> sum) {
        Map<String, Integer> signs = new TreeMap<>();
        sum.signs()
                .forEach((figure, sign) -> signs.put(
                        figure.startsWith("b") && figure.endsWith(ALL) ? "a" + figure.substring(1) : figure, sign));
        return new Sum<>(signs);
    }

    private static Publication balance(List<Long> cells) {
        Map<String, Long> values = new TreeMap<>();
        List<Long> senders = cells.subList(0, 3);
        long received = senders.stream().mapToLong(Long::longValue).sum();
        long byPost = Math.min(received, cells.get(3));
        long closed = Math.min(received + cells.get(4), cells.get(5) + cells.get(6));
        IntStream.range(0, 3).forEach(i -> values.put("sender" + i, senders.get(i)));
        values.putAll(Map.of("received", received, "post", byPost, "form", received - byPost));
        values.putAll(Map.of("before", cells.get(4), "closed", closed, "after", received + cells.get(4) - closed));
        List<Sum<String>> sums = List.of(
                Sum.of("received", List.of("sender0", "sender1", "sender2")),
                Sum.of("received", List.of("post", "form")),
                new Sum<>(Map.of("received", 1, "before", 1, "closed", -1, "after", -1)));
        return new Publication(values, sums, sums);
    }

    private static Stream<String> range(int length) {
        return IntStream.range(0, length).mapToObj(String::valueOf);
    }
}
