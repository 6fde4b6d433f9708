package kz.adep.evaluation.domain;

/**
 * What is wrong with a cell of an imported table.
 *
 * @param line from 1, as an editor counts
 * @param column from 1; 0 where the whole line is wrong
 * @param key of the message
 * @param value the cell as it stands
 */
public record CsvProblem(long line, int column, String key, String value) {

    private static final int LONGEST = 40;

    public CsvProblem {
        value = value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    public boolean ofTable() {
        return line == 0;
    }
}
