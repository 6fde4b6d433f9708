package kz.adep.printing;

/** Text for a cell of a spreadsheet program, which takes what begins with certain signs for a formula and runs it. */
public final class SafeCell {

    private static final String DANGEROUS = "=+-@";
    private static final String ENDS_CELL = ";,\t\r\n";

    private SafeCell() {}

    /** The same text with an apostrophe before it where it could be run. */
    public static String of(String text) {
        boolean runs = !text.isEmpty() && ("\t\r\n".indexOf(text.charAt(0)) >= 0 || isDangerous(first(text)));
        return runs ? "'" + text : text;
    }

    /**
     * The same for a cell of a file of separated values. Programs set up for Kazakh or Russian separate at semicolons: then a
     * quotation mark that does not begin a cell is a letter, and what stands in the middle of a text begins a cell of its own.
     */
    public static String inCsv(String text) {
        String safe = of(text);
        StringBuilder all = new StringBuilder(safe.length());
        boolean begins = false;
        for (int i = 0; i < safe.length(); i++) {
            char sign = safe.charAt(i);
            if (ENDS_CELL.indexOf(sign) >= 0) {
                begins = true;
            } else if (begins && !isBlank(sign) && sign != '"') {
                all.append(isDangerous(sign) ? "'" : "");
                begins = false;
            }
            all.append(sign);
        }
        return all.toString();
    }

    /** Programs pass over blanks. */
    private static int first(String text) {
        String stripped = text.stripLeading();
        return stripped.isEmpty() ? ' ' : stripped.charAt(0);
    }

    /** Programs take the wide forms of the signs for the narrow ones. */
    private static boolean isDangerous(int sign) {
        return DANGEROUS.indexOf(sign >= 0xFF01 && sign <= 0xFF5E ? sign - 0xFEE0 : sign) >= 0;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
