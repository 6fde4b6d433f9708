package kz.adep.casework.service.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.adep.casework.service.Inbox;

/** What the inbox can be sorted by: each has an index to begin at, so that the last page costs what the first does. */
public enum By {
    RECEIVED("received_at") {
        @Override
        List<Object> values(String key) {
            return List.of(Instant.parse(key).atOffset(ZoneOffset.UTC));
        }

        @Override
        String key(Inbox.Line line) {
            return line.receivedAt().toString();
        }
    },
    DUE("due_or_never") {
        @Override
        List<Object> values(String key) {
            return List.of(LocalDate.parse(key));
        }

        @Override
        String key(Inbox.Line line) {
            LocalDate due = line.countdown().due();
            return due == null ? NEVER : due.toString();
        }
    },
    NUMBER("register_year;register_number") {
        @Override
        List<Object> values(String key) {
            String[] parts = key.split("-", 2);
            if (parts.length < 2) {
                throw new IllegalArgumentException("year-number: " + key);
            }
            return List.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        }

        @Override
        String key(Inbox.Line line) {
            return line.number().year() + "-" + line.number().number();
        }
    };

    /** Stands for the due day of a case that has none: after all others. */
    private static final String NEVER = "9999-12-31";

    private final String columns;

    By(String columns) {
        this.columns = columns;
    }

    List<String> columns() {
        return List.of(columns.split(";", -1));
    }

    /** The values of the columns in a line, from what a URL says of it. */
    abstract List<Object> values(String key);

    abstract String key(Inbox.Line line);
}
