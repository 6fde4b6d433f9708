package kz.adep.transparency.domain.table;

import java.util.stream.Stream;

/** What stands between the cells of a table written as text. */
public enum Delimiter {
    TAB('\t'),
    SEMICOLON(';'),
    COMMA(',');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** A comma is asked last, because it may as well be a decimal comma. */
    public static Delimiter recognised(String text) {
        return Stream.of(values())
                .filter(delimiter -> CsvTable.isSplitBy(delimiter, text))
                .findFirst()
                .orElse(COMMA);
    }
}
