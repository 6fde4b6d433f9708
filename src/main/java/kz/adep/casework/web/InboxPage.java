package kz.adep.casework.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.service.Inbox;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of the inbox with the links that change what it shows. */
record InboxPage(String cases, CaseFilter filter, Inbox.Page found, Map<Tab, Long> counts, ZoneId zone) {

    private static final String TAB = "tab";

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

    public List<TabLink> tabs() {
        Stream<TabLink> ready = Stream.of(Tab.values())
                .map(tab -> new TabLink(
                        tab.name(), counts.get(tab), address(Map.of(TAB, tab.name())), tab == filter.tab()));
        return Stream.concat(ready, Stream.of(new TabLink("ALL", null, cases, filter.tab() == null)))
                .toList();
    }

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        filter.parameters().forEach((name, value) -> {
            if (!name.equals(TAB)) {
                Map<String, String> rest = filter.parameters();
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
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
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
        return address(filter.parameters());
    }

    /** The tab alone. */
    public String cleared() {
        return address(
                filter.tab() == null ? Map.of() : Map.of(TAB, filter.tab().name()));
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
        return filter.tab() == Tab.OVERDUE ? "OVERDUE" : cases.equals(Desk.AGENCY) ? "withheld" : "office";
    }

    private String address(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(cases);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
