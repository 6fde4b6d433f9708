package kz.adep.casework;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kz.adep.shared.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Which cases are meant: the filter of the inbox, kept in its URL, and the formula behind a figure of the quarterly
 * report, so that each figure links to exactly the cases it counts. Absent parts do not restrict.
 *
 * @param moment what must have happened in the quarter
 * @param late whether closed after, or open past, the due day
 * @param text part of the number, subject or narrative
 */
public record CaseFilter(
        @Nullable CaseKind kind,
        @Nullable Stage stage,
        @Nullable Outcome outcome,
        @Nullable Channel channel,
        Applicant.@Nullable Kind sender,
        @Nullable Topic topic,
        @Nullable Tab tab,
        @Nullable Moment moment,
        @Nullable Quarter quarter,
        @Nullable Boolean late,
        @Nullable String text) {

    /** A ready-made view of the inbox. */
    public enum Tab {
        NEW,
        MINE,
        OPEN,
        WAITING,
        APPROVAL,
        UNTIMED,
        DANGER,
        SOON,
        OVERDUE,
        CLOSED
    }

    /** What must have happened in the quarter; the last two are stocks on its first and last day. */
    public enum Moment {
        REGISTERED,
        CLOSED,
        CARRIED_OVER,
        OPEN_AT_END
    }

    public static CaseFilter none() {
        return parse(Map.of());
    }

    public static CaseFilter tab(Tab tab) {
        return parse(Map.of("tab", tab.name()));
    }

    /** Reads the parameters of a URL or of a formula; what does not fit is refused. */
    public static CaseFilter parse(Map<String, String> parameters) {
        return new CaseFilter(
                value(CaseKind.class, parameters, "kind"),
                value(Stage.class, parameters, "stage"),
                value(Outcome.class, parameters, "outcome"),
                value(Channel.class, parameters, "channel"),
                value(Applicant.Kind.class, parameters, "sender"),
                value(Topic.class, parameters, "topic"),
                value(Tab.class, parameters, "tab"),
                value(Moment.class, parameters, "moment"),
                quarter(text(parameters, "quarter")),
                flag(text(parameters, "late")),
                text(parameters, "text"));
    }

    /** Reads {@code kind=APPLICATION&moment=REGISTERED}, the form in which report templates keep formulas. */
    public static CaseFilter formula(String formula, Quarter quarter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : formula.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("a formula is made of name=value: " + formula);
            }
            parameters.put(parts[0], parts[1]);
        }
        parameters.put("quarter", quarter.toString());
        return parse(parameters);
    }

    /** The parameters of a URL, without the absent ones. */
    public Map<String, String> parameters() {
        Map<String, Object> parts = new LinkedHashMap<>();
        put(parts, "tab", tab);
        put(parts, "kind", kind);
        put(parts, "stage", stage);
        put(parts, "outcome", outcome);
        put(parts, "channel", channel);
        put(parts, "sender", sender);
        put(parts, "topic", topic);
        put(parts, "moment", moment);
        put(parts, "quarter", quarter);
        put(parts, "late", late);
        put(parts, "text", text);
        return parts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> part.getValue().toString(), (a, b) -> a, LinkedHashMap::new));
    }

    private static @Nullable Quarter quarter(@Nullable String text) {
        return text == null ? null : Quarter.parse(text);
    }

    private static @Nullable Boolean flag(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false: " + text);
        };
    }

    private static void put(Map<String, Object> parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.put(name, value);
        }
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, Map<String, String> parameters, String name) {
        String text = text(parameters, name);
        return text == null ? null : Enum.valueOf(type, text);
    }

    private static @Nullable String text(Map<String, String> parameters, String name) {
        String text = parameters.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
