package kz.adep.oversight.web;

import java.util.List;
import java.util.Map;
import kz.adep.directory.Region;
import kz.adep.oversight.domain.Dashboard;
import kz.adep.oversight.domain.RegionSum;

/** The regions as tiles of one size, roughly where they lie, darker the more cases they received. */
record TileMap(int width, int height, List<Tile> tiles) {

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

    record Tile(int x, int y, Region region, long value, String fill, String ink) {}

    static TileMap of(Dashboard dashboard) {
        long most = dashboard.regions().stream()
                .filter(sum -> sum.region().isPresent())
                .mapToLong(sum -> sum.flow().received())
                .max()
                .orElse(0);
        return new TileMap(
                7 * STEP,
                5 * STEP,
                dashboard.regions().stream()
                        .flatMap(sum -> sum.region().map(region -> tile(region, sum, most)).stream())
                        .toList());
    }

    private static Tile tile(Region region, RegionSum sum, long most) {
        int[] place = PLACES.getOrDefault(region.code(), new int[] {6, 4});
        long value = sum.flow().received();
        int shade = value == 0 ? 0 : (int) Math.max(1, Math.ceil((double) DARKEST * value / most));
        return new Tile(place[0] * STEP, place[1] * STEP, region, value, FILLS.get(shade), INKS.get(shade));
    }
}
