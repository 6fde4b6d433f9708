package kz.adep.casework.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.adep.casework.CaseFilter;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** A {@link CaseFilter} as SQL conditions; which body's cases are seen at all is the walls' business. */
final class CaseQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Reads the filter.
     *
     * @param soon the last day that counts as soon
     */
    CaseQuery(CaseFilter filter, LocalDate today, LocalDate soon, @Nullable UUID account) {
        equal("kind", filter.kind());
        equal("stage", filter.stage());
        equal("outcome", filter.outcome());
        equal("channel", filter.channel());
        equal("sender_kind", filter.sender());
        equal("topic", filter.topic());
        parameters.put("today", today);
        parameters.put("soon", soon);
        if (filter.tab() != null) {
            tab(filter.tab(), account);
        }
        if (filter.quarter() != null) {
            period(filter.moment() == null ? CaseFilter.Moment.REGISTERED : filter.moment(), filter.quarter());
        }
        if (filter.late() != null) {
            conditions.add((filter.late() ? "" : "not ") + "coalesce(coalesce(closed_on, :today) > due, false)");
        }
        if (filter.text() != null) {
            conditions.add("(lower(subject) like :text or lower(narrative) like :text"
                    + " or register_year || '-' || lpad(register_number::text, 6, '0') like :text)");
            parameters.put("text", "%" + escaped(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
    }

    private void tab(CaseFilter.Tab tab, @Nullable UUID account) {
        conditions.add(
                switch (tab) {
                    case NEW -> "stage = 'REGISTERED'";
                    case MINE -> "stage <> 'CLOSED' and assignee = :account";
                    case OPEN -> "stage <> 'CLOSED'";
                    case WAITING -> "stage = 'AWAITING_APPLICANT'";
                    case APPROVAL -> "stage = 'AWAITING_APPROVAL'";
                    case SOON -> "stage <> 'CLOSED' and due between :today and :soon";
                    case OVERDUE -> "stage <> 'CLOSED' and due < :today";
                    case CLOSED -> "stage = 'CLOSED'";
                });
        if (tab == CaseFilter.Tab.MINE) {
            parameters.put("account", account == null ? new UUID(0, 0) : account);
        }
    }

    private void period(CaseFilter.Moment moment, Quarter quarter) {
        conditions.add(
                switch (moment) {
                    case REGISTERED -> "registered_on >= :first and registered_on < :next";
                    case CLOSED -> "closed_on >= :first and closed_on < :next";
                    case CARRIED_OVER -> "registered_on < :first and (closed_on is null or closed_on >= :first)";
                    case OPEN_AT_END -> "registered_on < :next and (closed_on is null or closed_on >= :next)";
                });
        parameters.put("first", quarter.firstDay());
        parameters.put("next", quarter.next().firstDay());
    }

    private void equal(String column, @Nullable Enum<?> value) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            parameters.put(column, value.name());
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    CaseQuery and(String condition, Map<String, Object> more) {
        conditions.add(condition);
        parameters.putAll(more);
        return this;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
