package kz.adep.directory.domain.entry;

/**
 * What is wrong with an entry.
 *
 * @param line of the file it was read from, from 1; 0 of a form
 * @param field of {@link BodyEntry}; empty where the line as a whole is wrong
 */
public record BodyFlaw(long line, String field, Reason reason) {

    /** Each is told in words of its own. */
    public enum Reason {
        MISSING,
        TOO_LONG,
        CODE_FORM,
        CODE_TAKEN,
        /** Numbers of cases begin with the old one. */
        CODE_KEPT,
        KIND_UNKNOWN,
        /** There is one authorised body. */
        AUTHORISED,
        REGION_UNKNOWN,
        PARENT_UNKNOWN,
        CIRCLE,
        YES_OR_NO,
        /** The authorised body has no ethics commissioner. */
        AUTHORISED_TAKES_PART,
        BIN_LENGTH,
        BIN_CHECK_DIGIT,
        /** Quotation marks that do not end, or no text at all. */
        UNREADABLE,
        COLUMN_MISSING,
        COLUMN_UNKNOWN,
        TWICE,
        CELLS,
        NO_LINES,
        TOO_MANY_LINES
    }

    BodyFlaw(String field, Reason reason) {
        this(0, field, reason);
    }

    /** The same in a file. */
    public BodyFlaw onLine(long at) {
        return new BodyFlaw(at, field, reason);
    }

    /** The name of its column in a file. */
    public String column() {
        return BodyFile.COLUMNS.getOrDefault(field, field);
    }
}
