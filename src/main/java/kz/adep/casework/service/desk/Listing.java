package kz.adep.casework.service.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.adep.casework.CaseFilter;

/** What the inbox shows: which cases, in which order, how many on a page. Kept in its URL and in saved views. */
public record Listing(CaseFilter filter, Order order, int size) {

    public static final List<Integer> SIZES = List.of(25, 50, 100);

    private static final int USUAL_SIZE = SIZES.get(0);
    private static final String ORDER = "order";
    private static final String SIZE = "size";

    public Listing {
        if (!SIZES.contains(size)) {
            throw new IllegalArgumentException("a page has one of " + SIZES + " lines: " + size);
        }
    }

    public static Listing of(CaseFilter filter) {
        return new Listing(filter, Order.USUAL, USUAL_SIZE);
    }

    /** Reads the parameters of a URL; what does not fit is refused. */
    public static Listing parse(Map<String, String> parameters) {
        String order = parameters.getOrDefault(ORDER, "");
        String size = parameters.getOrDefault(SIZE, "");
        return new Listing(
                CaseFilter.parse(parameters),
                order.isBlank() ? Order.USUAL : Order.parse(order),
                size.isBlank() ? USUAL_SIZE : Integer.parseInt(size));
    }

    /** The parameters of a URL, without those that say what is usual. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        if (!order.equals(Order.USUAL)) {
            parameters.put(ORDER, order.toString());
        }
        if (size != USUAL_SIZE) {
            parameters.put(SIZE, Integer.toString(size));
        }
        return parameters;
    }

    public Listing with(CaseFilter other) {
        return new Listing(other, order, size);
    }

    public Listing with(Order other) {
        return new Listing(filter, other, size);
    }

    public Listing with(int otherSize) {
        return new Listing(filter, order, otherSize);
    }
}
