package kz.adep.casework.service.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.adep.casework.service.Inbox;

/** In which order the inbox stands; {@code -RECEIVED}, the newest first, unless somebody asks for another. */
public record Order(By by, boolean descending) {

    public static final Order USUAL = new Order(By.RECEIVED, true);

    public static Order parse(String text) {
        boolean descending = text.startsWith("-");
        return new Order(By.valueOf(descending ? text.substring(1) : text), descending);
    }

    @Override
    public String toString() {
        return (descending ? "-" : "") + by;
    }

    public String sql() {
        return Stream.concat(by.columns().stream(), Stream.of("id"))
                .map(column -> descending ? column + " desc" : column)
                .collect(Collectors.joining(", "));
    }

    /** What follows a line. The first half is what the index can begin at; its ids may run the other way. */
    public Place place(Cursor cursor) {
        List<Object> values = by.values(cursor.key());
        Map<String, Object> parameters = new HashMap<>();
        for (int at = 0; at < values.size(); at++) {
            parameters.put("after" + at, values.get(at));
        }
        parameters.put("afterId", cursor.id());
        String than = descending ? "<" : ">";
        String columns = String.join(", ", by.columns());
        String key =
                IntStream.range(0, values.size()).mapToObj(at -> ":after" + at).collect(Collectors.joining(", "));
        return new Place(
                "(%1$s) %2$s= (%3$s) and (%1$s, id) %2$s (%3$s, :afterId)".formatted(columns, than, key), parameters);
    }

    public Cursor cursor(Inbox.Line line) {
        return new Cursor(by.key(line), line.id());
    }

    /** What follows a line, as a condition and its parameters. */
    public record Place(String condition, Map<String, Object> parameters) {}

    /** Where a page ends: the sorted value and the id of its last line, as it stands in the URL. */
    public record Cursor(String key, UUID id) {

        public static Cursor parse(String text) {
            String[] parts = text.split("~", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a cursor is key~id");
            }
            return new Cursor(parts[0], UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return key + "~" + id;
        }
    }
}
