package kz.adep.oversight;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.adep.directory.Region;
import org.jspecify.annotations.Nullable;

/** The regions as tiles of one size, roughly where they lie, darker the greater their figure. */
public record TileMap(int width, int height, List<Tile> tiles) {

    private static final int STEP = 64;
    private static final int DARKEST = 3;
    private static final List<String> FILLS = List.of("#ffffff", "#d5e8ed", "#7fb6c4", "#00566b");
    private static final List<String> INKS = List.of("#0b0c0c", "#0b0c0c", "#0b0c0c", "#ffffff");

    /** Column and row by the code of the region. */
    private static final Map<Integer, int[]> PLACES = Map.ofEntries(
            Map.entry(27, new int[] {0, 1}),
            Map.entry(15, new int[] {1, 1}),
            Map.entry(39, new int[] {2, 0}),
            Map.entry(59, new int[] {3, 0}),
            Map.entry(11, new int[] {3, 1}),
            Map.entry(71, new int[] {4, 1}),
            Map.entry(55, new int[] {4, 0}),
            Map.entry(23, new int[] {0, 2}),
            Map.entry(47, new int[] {0, 3}),
            Map.entry(62, new int[] {2, 2}),
            Map.entry(35, new int[] {3, 2}),
            Map.entry(10, new int[] {5, 1}),
            Map.entry(63, new int[] {6, 1}),
            Map.entry(43, new int[] {1, 3}),
            Map.entry(61, new int[] {2, 3}),
            Map.entry(79, new int[] {2, 4}),
            Map.entry(31, new int[] {3, 3}),
            Map.entry(19, new int[] {4, 3}),
            Map.entry(75, new int[] {4, 4}),
            Map.entry(33, new int[] {5, 2}));

    /** A region and its figure; absent where it is not known, or not shown. */
    public record Value(Region region, @Nullable Long value) {}

    /** A square of the map. */
    public record Tile(
            int x, int y, Region region, @Nullable Long value, String fill, String ink) {}

    public static TileMap of(List<Value> values) {
        long most = values.stream()
                .map(Value::value)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        return new TileMap(
                7 * STEP,
                5 * STEP,
                values.stream()
                        .map(each -> tile(each.region(), each.value(), most))
                        .toList());
    }

    private static Tile tile(Region region, @Nullable Long value, long most) {
        int[] place = PLACES.getOrDefault(region.code(), new int[] {6, 4});
        int shade = value == null || value == 0 ? 0 : (int) Math.max(1, Math.ceil((double) DARKEST * value / most));
        return new Tile(place[0] * STEP, place[1] * STEP, region, value, FILLS.get(shade), INKS.get(shade));
    }
}
