package kz.adep.transparency.domain.table;

import java.util.List;
import java.util.stream.Collectors;
import kz.adep.statistics.DecimalSample;
import kz.adep.statistics.RunsTestError;
import kz.adep.statistics.RunsTestError.Group;

/**
 * Two groups as they stand in a table, each value with its place there.
 *
 * @param leftOut rows without a value or a group
 */
public record TwoGroups(Sample study, Sample control, int leftOut) {

    /** The cells of one group under their common name. */
    public record Sample(String name, List<Cell> cells) {

        /** The numbers as the form takes them: one a line, with a decimal point. */
        public String text() {
            return cells.stream().map(cell -> cell.text().replace(',', '.')).collect(Collectors.joining("\n"));
        }

        private double[] values(Group group, int most) {
            try {
                return DecimalSample.of(cells.stream().map(Cell::text).toList(), group, most);
            } catch (RunsTestError refusal) {
                BadTable.Code code = BadTable.Code.valueOf(refusal.code().name());
                Integer index = refusal.index();
                if (index == null) {
                    throw new BadTable(code);
                }
                Cell cell = cells.get(index);
                throw new BadTable(code, cell.line(), cell.column());
            }
        }
    }

    /** A filled cell; lines count from 1, columns from 0. */
    public record Cell(long line, int column, String text) {}

    /** Refuses what is not a number, at its place, and more than so many values in both groups together. */
    public TwoGroups checked(int most) {
        if (study.cells().isEmpty() || control.cells().isEmpty()) {
            throw new BadTable(BadTable.Code.EMPTY_GROUP);
        }
        int first = study.values(Group.STUDY, most).length;
        control.values(Group.CONTROL, most - first);
        return this;
    }

    TwoGroups exchanged() {
        return new TwoGroups(/* study= */ control, /* control= */ study, leftOut);
    }
}
