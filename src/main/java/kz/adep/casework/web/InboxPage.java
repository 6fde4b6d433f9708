package kz.adep.casework.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.desk.By;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.Order;
import kz.adep.casework.service.desk.SavedViews;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** A page of the inbox with the links that change what it shows. */
record InboxPage(String cases, Listing listing, Inbox.Page found, Map<Tab, Long> counts, ZoneId zone) {

    private static final String TAB = "tab";

    /**
     * The head of a column that the list can be sorted by.
     *
     * @param sorted as {@code aria-sort} has it; absent where the list is sorted by another column
     */
    record Head(String href, @Nullable String sorted) {}

    /** A number of lines on a page. */
    record SizeLink(int size, String href, boolean active) {}

    /** A tab; the count is absent where counting would cost too much. */
    record TabLink(String tab, @Nullable Long count, String href, boolean active) {}

    /** An active part of the filter and the address without it. */
    record Chip(String name, String value, String href) {

        /** Whether the value is one of a list that has words of its own. */
        public boolean isWorded() {
            return !name.equals("text") && !name.equals("quarter");
        }

        public @Nullable Quarter quarter() {
            return name.equals("quarter") ? Quarter.parse(value) : null;
        }
    }

    public CaseFilter filter() {
        return listing.filter();
    }

    public List<TabLink> tabs() {
        Stream<TabLink> ready = Stream.of(Tab.values())
                .map(tab -> new TabLink(
                        tab.name(),
                        counts.get(tab),
                        address(listing.with(CaseFilter.tab(tab))),
                        tab == filter().tab()));
        String all = address(listing.with(CaseFilter.none()));
        return Stream.concat(ready, Stream.of(new TabLink("ALL", null, all, filter().tab() == null)))
                .toList();
    }

    /** A click on the head sorts by it, a second one the other way round. */
    public Head head(String column) {
        By by = By.valueOf(column);
        Order now = listing.order();
        boolean descending = now.by() == by ? !now.descending() : by == By.RECEIVED;
        String sorted = now.descending() ? "descending" : "ascending";
        return new Head(address(listing.with(new Order(by, descending))), now.by() == by ? sorted : null);
    }

    public List<SizeLink> sizes() {
        return Listing.SIZES.stream()
                .map(size -> new SizeLink(size, address(listing.with(size)), size == listing.size()))
                .toList();
    }

    /** What the list was asked for, to be saved under a name or to choose all of it. */
    public String query() {
        return SavedViews.query(listing.parameters());
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        filter().parameters().forEach((name, value) -> {
            if (!name.equals(TAB)) {
                Map<String, String> rest = listing.parameters();
                rest.remove(name);
                chips.add(new Chip(name, value, address(rest)));
            }
        });
        return chips;
    }

    public @Nullable String next() {
        if (found.next() == null) {
            return null;
        }
        Map<String, String> parameters = listing.parameters();
        parameters.put("after", found.next());
        return address(parameters);
    }

    public String exports() {
        return cases.replace("/cases", "/exports");
    }

    /** Where all that the filter finds is made a file of. */
    public String exported() {
        return exports() + "/new" + first().substring(cases.length());
    }

    public String first() {
        return address(listing);
    }

    /** The tab alone. */
    public String cleared() {
        Tab tab = filter().tab();
        return address(listing.with(tab == null ? CaseFilter.none() : CaseFilter.tab(tab)));
    }

    public LocalDateTime civil(Instant moment) {
        return moment.atZone(zone).toLocalDateTime();
    }

    public List<Inbox.Line> lines() {
        return found.lines();
    }

    /** Which words say that nothing was found. */
    public String emptiness() {
        if (!chips().isEmpty()) {
            return "filtered";
        }
        return filter().tab() == Tab.OVERDUE ? "OVERDUE" : cases.equals(Desk.AGENCY) ? "withheld" : "office";
    }

    private String address(Listing other) {
        return address(other.parameters());
    }

    /** Even without parameters it says so: the bare address opens the view the reader starts with. */
    private String address(Map<String, String> parameters) {
        String query = SavedViews.query(parameters);
        return cases + "?" + (query.isEmpty() ? TAB + "=" : query);
    }
}
