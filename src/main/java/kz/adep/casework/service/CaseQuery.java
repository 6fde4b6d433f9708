package kz.adep.casework.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.casework.CaseFilter;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;

/** A {@link CaseFilter} as SQL conditions; which body's cases are seen at all is the walls' business. */
public final class CaseQuery {

    /** The end of a register number: year, mark of the series and number. */
    private static final Pattern REGISTER_NUMBER = Pattern.compile("(\\d{4}-)a?(\\d{1,6})$");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /**
     * Reads the filter.
     *
     * @param soon the last day that counts as soon
     */
    public CaseQuery(CaseFilter filter, LocalDate today, LocalDate soon, @Nullable UUID account) {
        equal("kind", filter.kind());
        equal("stage", filter.stage());
        equal("outcome", filter.outcome());
        equal("channel", filter.channel());
        equal("sender_kind", filter.sender());
        equal("topic", filter.topic());
        parameters.put("today", today);
        parameters.put("soon", soon);
        parameters.put("account", account == null ? new UUID(0, 0) : account);
        if (filter.tab() != null) {
            conditions.add(condition(filter.tab()));
        }
        if (filter.quarter() != null) {
            period(filter.moment() == null ? CaseFilter.Moment.REGISTERED : filter.moment(), filter.quarter());
        }
        if (filter.late() != null) {
            conditions.add((filter.late() ? "" : "not ") + "coalesce(coalesce(closed_on, :today) > due, false)");
        }
        if (filter.text() != null) {
            conditions.add("(lower(subject) like :text or lower(narrative) like :text"
                    + " or register_year || '-' || lpad(register_number::text, 6, '0') like :number)");
            String text = filter.text().toLowerCase(Locale.ROOT);
            parameters.put("text", "%" + escaped(text) + "%");
            parameters.put("number", "%" + escaped(registerNumber(text)) + "%");
        }
    }

    /** What a tab holds, in the terms of {@link #parameters()}. */
    static String condition(CaseFilter.Tab tab) {
        return switch (tab) {
            case NEW -> "stage = 'REGISTERED'";
            case MINE -> "stage <> 'CLOSED' and assignee = :account";
            case OPEN -> "stage <> 'CLOSED'";
            case WAITING -> "stage = 'AWAITING_APPLICANT'";
            case APPROVAL -> "(stage = 'AWAITING_APPROVAL' or stage <> 'CLOSED' and extension_asked_on is not null)";
            case DANGER ->
                "(danger is not null or claimed is not null) and (stage <> 'CLOSED' or not exists (select from case_forwarding w where"
                        + " w.state_body_id = case_file.state_body_id and w.case_id = case_file.id and w.letter is not null))";
            case UNTIMED -> "stage <> 'CLOSED' and appeal_type is not null and due is null and suspended_on is null";
            case SOON -> "stage <> 'CLOSED' and due between :today and :soon";
            case OVERDUE -> "stage <> 'CLOSED' and due < :today";
            case CLOSED -> "stage = 'CLOSED'";
        };
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

    private static String registerNumber(String text) {
        Matcher number = REGISTER_NUMBER.matcher(text);
        return number.find() ? number.group(1) + number.group(2) : text;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    public CaseQuery and(String condition, Map<String, Object> more) {
        conditions.add(condition);
        parameters.putAll(more);
        return this;
    }

    public String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
