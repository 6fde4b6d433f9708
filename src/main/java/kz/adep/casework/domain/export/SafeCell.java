package kz.adep.casework.domain.export;

/** Text for a cell of a spreadsheet program, which takes what begins with certain signs for a formula and runs it. */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private SafeCell() {}

    /** The same text with an apostrophe before it where it could be run. */
    public static String of(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(first(text)) >= 0 ? "'" + text : text;
    }

    /** Programs pass over blanks, and take the wide forms of the signs for the narrow ones. */
    private static int first(String text) {
        int sign = text.stripLeading().isEmpty()
                ? text.charAt(0)
                : text.stripLeading().codePointAt(0);
        if (DANGEROUS.indexOf(text.charAt(0)) >= 0) {
            return text.charAt(0);
        }
        return sign >= 0xFF01 && sign <= 0xFF5E ? sign - 0xFEE0 : sign;
    }
}
