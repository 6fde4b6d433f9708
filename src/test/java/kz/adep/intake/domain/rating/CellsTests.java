package kz.adep.intake.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTests {

    @Test
    void fewerThanFiveInAllShowNothing() {
        Cells cells = Cells.of(List.of(4, 0, 0));

        assertThat(cells.shown()).containsExactly(null, null, null);
        assertThat(cells.total()).isNull();
    }

    @Test
    void smallCellHidesTheNextSmallestToo() {
        assertThat(Cells.of(List.of(20, 9, 2)).shown()).containsExactly(20, null, null);
        assertThat(Cells.of(List.of(20, 0, 2)).shown()).containsExactly(20, null, null);
    }

    @Test
    void twoSmallCellsHideEachOther() {
        assertThat(Cells.of(List.of(20, 1, 2)).shown()).containsExactly(20, null, null);
    }

    @Test
    void largeAndEmptyCellsAreShown() {
        Cells cells = Cells.of(List.of(20, 0, 5));

        assertThat(cells.shown()).containsExactly(20, 0, 5);
        assertThat(cells.total()).isEqualTo(25);
    }
}
