package kz.adep.casework.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.calendar.Deadlines;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.Outcome;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.Countdown;
import kz.adep.casework.domain.DueDays;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.Order;
import kz.adep.casework.service.desk.Order.Cursor;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts the cases that the caller may see. */
@Service
public class Inbox {

    private final JdbcClient jdbc;
    private final CaseLines lines;
    private final Deadlines deadlines;
    private final Clock clock;

    Inbox(JdbcClient jdbc, CaseLines lines, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A line of the inbox. */
    public record Line(
            UUID id,
            CaseNumber number,
            CaseKind kind,
            String subject,
            Applicant.Identity identity,
            Instant receivedAt,
            Stage stage,
            @Nullable Outcome outcome,
            @Nullable UUID assignee,
            Countdown countdown) {}

    /** A page of the inbox and where the next one begins. */
    public record Page(List<Line> lines, @Nullable String next) {}

    /** {@code after} is what the page before named as its end. */
    @Transactional(readOnly = true)
    public Page page(Listing listing, @Nullable Cursor after) {
        List<Line> found = after(listing, after, listing.size() + 1);
        if (found.size() <= listing.size()) {
            return new Page(found, null);
        }
        List<Line> shown = found.subList(0, listing.size());
        return new Page(
                shown, listing.order().cursor(shown.get(shown.size() - 1)).toString());
    }

    /** The first lines, or those that follow a place. */
    @Transactional(readOnly = true)
    public List<Line> after(Listing listing, @Nullable Cursor place, int limit) {
        DueDays days = days();
        CaseQuery query = query(listing.filter(), days);
        if (place != null) {
            Order.Place after = listing.order().place(place);
            query.and(after.condition(), after.parameters());
        }
        return list(query, days, listing.order().sql(), limit);
    }

    /** Those of the cases that the caller may see, in the order of their numbers. */
    @Transactional(readOnly = true)
    public List<Line> lines(Collection<UUID> ids) {
        DueDays days = days();
        CaseQuery query =
                query(CaseFilter.none(), days).and("id = any (:ids)", Map.of("ids", ids.toArray(UUID[]::new)));
        return list(query, days, "register_year, register_number, id", ids.size());
    }

    /** The open cases with the nearest due days. */
    @Transactional(readOnly = true)
    public List<Line> nextDeadlines(int limit) {
        DueDays days = days();
        CaseQuery query = query(CaseFilter.tab(Tab.OPEN), days).and("due is not null", Map.of());
        return list(query, days, "due, id", limit);
    }

    @Transactional(readOnly = true)
    public long count(CaseFilter filter) {
        CaseQuery query = query(filter, days());
        return jdbc.sql("select count(*) from case_file" + query.where())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /**
     * How many cases stand in each tab but that of the closed ones, which are too many to be counted on every page. Those
     * that tell of danger are counted apart: one that was withdrawn before its letter is not open.
     */
    @Transactional(readOnly = true)
    public Map<Tab, Long> openCounts() {
        CaseQuery open = query(CaseFilter.tab(Tab.OPEN), days());
        EnumSet<Tab> tabs = EnumSet.complementOf(EnumSet.of(Tab.CLOSED, Tab.DANGER));
        String columns = tabs.stream()
                .map(tab -> "count(*) filter (where " + CaseQuery.condition(tab) + ")")
                .collect(Collectors.joining(", "));
        Map<Tab, Long> counts = new EnumMap<>(Tab.class);
        counts.put(Tab.DANGER, count(CaseFilter.tab(Tab.DANGER)));
        return jdbc.sql("select " + columns + " from case_file" + open.where())
                .params(open.parameters())
                .query((row, index) -> {
                    int column = 0;
                    for (Tab tab : tabs) {
                        counts.put(tab, row.getLong(++column));
                    }
                    return counts;
                })
                .single();
    }

    private List<Line> list(CaseQuery query, DueDays days, String order, int limit) {
        return jdbc.sql(CaseLines.COLUMNS + query.where() + " order by " + order + " limit " + limit)
                .params(query.parameters())
                .query(lines.seenFrom(days))
                .list();
    }

    private CaseQuery query(CaseFilter filter, DueDays days) {
        return new CaseQuery(
                filter, days.today(), days.soon(), ActingScope.current().accountId());
    }

    private DueDays days() {
        return new DueDays(LocalDate.now(clock), deadlines.workingDays());
    }
}
