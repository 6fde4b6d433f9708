package kz.adep.seed.service;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table in PostgreSQL's COPY text format. */
final class CopyRows {

    private final String target;
    private StringBuilder text = new StringBuilder();
    private int rows;

    /** For a table with its columns: {@code case_file (state_body_id, id, …)}. */
    CopyRows(String target) {
        this.target = target;
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        rows++;
    }

    int size() {
        return rows;
    }

    void store(Connection connection) throws SQLException {
        if (rows > 0) {
            try {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + target + " from stdin", new StringReader(text.toString()), 1 << 20);
            } catch (IOException e) {
                throw new SQLException(e);
            }
        }
        text = new StringBuilder();
        rows = 0;
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof String[] words) {
            text.append('{').append(String.join(",", words)).append('}');
        } else if (value instanceof Number || value instanceof Enum) {
            text.append(value);
        } else {
            escape(value.toString());
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }
}
