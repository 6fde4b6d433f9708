package kz.adep.transparency.domain.table;

import org.jspecify.annotations.Nullable;

/** A file that does not hold two groups of numbers; where one place is to blame, line and column say which. */
public class BadTable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a file is refused. */
    public enum Code {
        /** Nothing but blanks. */
        EMPTY_FILE,
        /** More bytes than we take. */
        TOO_LARGE,
        /** Not text: a spreadsheet in its own format, a picture. */
        NOT_TEXT,
        /** Quotation marks that do not end. */
        UNREADABLE,
        ONE_COLUMN,
        TOO_MANY_COLUMNS,
        /** The same column was chosen twice, or one that is not there. */
        SAME_COLUMN,
        /** The column of groups does not name exactly two. */
        NOT_TWO_GROUPS,
        NOT_A_NUMBER,
        NOT_FINITE,
        EMPTY_GROUP,
        TOO_MANY_VALUES
    }

    private final Code code;
    private final long line;
    private final @Nullable Integer column;

    public BadTable(Code code) {
        this(code, 0, null);
    }

    BadTable(Code code, long line, @Nullable Integer column) {
        super(code + (line == 0 ? "" : " line " + line));
        this.code = code;
        this.line = line;
        this.column = column;
    }

    public Code code() {
        return code;
    }

    /** Line of the file, counted from 1; 0 where no line is to blame. */
    public long line() {
        return line;
    }

    /** Counted from 0; null where no column is to blame. */
    public @Nullable Integer column() {
        return column;
    }
}
