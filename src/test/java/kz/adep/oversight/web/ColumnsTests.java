package kz.adep.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTests {

    @Test
    void greatestFigureIsTheTallestColumn() {
        var columns = Columns.of(table(5L, 10L), 0).columns();

        assertThat(columns).extracting(Columns.Column::height).containsExactly(75, 150);
    }

    @Test
    void unknownFigureHasNoColumn() {
        assertThat(Columns.of(table(5L, null), 0).columns()).hasSize(1);
    }

    @Test
    void monthsWithoutCasesAreDrawnFlat() {
        assertThat(Columns.of(table(0L, 0L), 0).columns()).allMatch(column -> column.height() == 0);
    }

    private static FigureTable table(Long... figures) {
        return new FigureTable(
                "id",
                "title",
                List.of("month", "received"),
                Arrays.stream(figures)
                        .map(figure -> new FigureTable.Line("09.2026", Arrays.asList(figure)))
                        .toList());
    }
}
