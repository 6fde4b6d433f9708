package kz.adep.casework.service.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.casework.service.export.ExportLines.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Puts lines into the words of one language; who sent or is named in a case is in none of them. */
final class ExportWords {

    private static final List<String> COLUMNS = List.of(
            "letters.export.number",
            "casework.inbox.kind",
            "casework.case.appeal-type",
            "casework.case.channel",
            "letters.export.sender",
            "casework.case.topic",
            "casework.inbox.subject",
            "casework.case.registered",
            "casework.case.due",
            "casework.inbox.stage",
            "casework.case.outcome",
            "casework.case.closed",
            "letters.export.late",
            "casework.inbox.assignee");

    private final MessageSource messages;
    private final Locale language;
    private final Map<UUID, String> names;
    private final Map<String, String> known = new HashMap<>();

    ExportWords(MessageSource messages, Locale language, Map<UUID, String> names) {
        this.messages = messages;
        this.language = language;
        this.names = names;
    }

    List<@Nullable Object> head() {
        return new ArrayList<>(COLUMNS.stream().map(this::say).toList());
    }

    String title() {
        return say("letters.export.sheet");
    }

    List<@Nullable Object> row(Line line, LocalDate today) {
        UUID assignee = line.assignee();
        List<@Nullable Object> cells = new ArrayList<>(COLUMNS.size());
        cells.add(line.number().toString());
        cells.add(say("casework.kind", line.kind()));
        cells.add(say("casework.appeal-type", line.appealType()));
        cells.add(say("casework.channel", line.channel()));
        cells.add(say("casework.sender", line.sender()));
        cells.add(say("casework.topic", line.topic()));
        cells.add(line.subject());
        cells.add(line.registeredOn());
        cells.add(line.due());
        cells.add(say("casework.stage", line.stage()));
        cells.add(say("casework.outcome", line.outcome()));
        cells.add(line.closedOn());
        cells.add(say("casework.late", String.valueOf(isLate(line, today))));
        cells.add(assignee == null ? null : names.getOrDefault(assignee, say("casework.actor.staff")));
        return cells;
    }

    private static boolean isLate(Line line, LocalDate today) {
        return line.due() != null
                && Stream.ofNullable(line.closedOn()).findFirst().orElse(today).isAfter(line.due());
    }

    private @Nullable String say(String prefix, @Nullable String value) {
        return value == null ? null : say(prefix + "." + value);
    }

    private String say(String key) {
        return known.computeIfAbsent(key, each -> messages.getMessage(each, new Object[0], language));
    }
}
