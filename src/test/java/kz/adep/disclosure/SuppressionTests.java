package kz.adep.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    private static final Sum<String> SUM = Sum.of("T", List.of("T.1", "T.2", "T.3"));

    @Test
    void numbersFromOneToFourAreHidden() {
        assertThat(hidden(Map.of("E1", 1L, "E2", 4L, "E3", 5L))).containsExactlyInAnyOrder("E1", "E2");
    }

    @Test
    void zeroTellsOfNobody() {
        assertThat(hidden(Map.of("E1", 0L))).isEmpty();
    }

    @Test
    void loneSmallPartTakesTheNextSmallestWithIt() {
        assertThat(hidden(Map.of("T", 23L, "T.1", 3L, "T.2", 12L, "T.3", 8L))).containsExactlyInAnyOrder("T.1", "T.3");
    }

    @Test
    void zeroDoesNotHideItsNeighbour() {
        assertThat(hidden(Map.of("T", 15L, "T.1", 3L, "T.2", 12L, "T.3", 0L))).containsExactlyInAnyOrder("T.1", "T.2");
    }

    /** Together they are 5, so that each would be known to be small. */
    @Test
    void twoSmallPartsThatGiveEachOtherAwayTakeAThird() {
        assertThat(hidden(Map.of("T", 17L, "T.1", 3L, "T.2", 12L, "T.3", 2L)))
                .containsExactlyInAnyOrder("T.1", "T.2", "T.3");
    }

    /** Two parts of one each are known where only their sum is. */
    @Test
    void twoSinglePersonsAreNotHiddenByEachOtherAlone() {
        assertThat(hidden(Map.of("T", 14L, "T.1", 1L, "T.2", 12L, "T.3", 1L))).contains("T.2");
    }

    @Test
    void totalIsHiddenWhereNothingElseCanBe() {
        assertThat(hidden(Map.of("T", 3L, "T.1", 3L, "T.2", 0L, "T.3", 0L))).containsExactlyInAnyOrder("T.1", "T");
    }

    @Test
    void numberHiddenInOneSumDoesNotOpenAnother() {
        Sum<String> other = Sum.of("U", List.of("T.3", "U.2"));
        Map<String, Long> values = Map.of("T", 31L, "T.1", 3L, "T.2", 20L, "T.3", 8L, "U", 14L, "U.2", 6L);

        assertThat(Suppression.of(values, List.of(SUM, other))).containsExactlyInAnyOrder("T.1", "T.3", "U.2");
    }

    /** Nobody enters the zeros of a form: who reads 13, 12 and × reads a single dismissal. */
    @Test
    void emptyPartIsTakenForNought() {
        assertThat(hidden(Map.of("T", 13L, "T.1", 12L, "T.2", 1L))).containsExactlyInAnyOrder("T.1", "T.2");
    }

    @Test
    void emptyTotalGivesNoPartAway() {
        assertThat(hidden(Map.of("T.1", 12L, "T.2", 1L, "T.3", 0L))).containsExactly("T.2");
    }

    @Test
    void emptyTotalMayBeToldByAnotherSum() {
        Sum<String> whole = Sum.of("W", List.of("T", "U"));
        Map<String, Long> values = Map.of("W", 33L, "U", 20L, "T.1", 12L, "T.2", 1L);

        assertThat(Suppression.of(values, List.of(SUM, whole))).containsExactlyInAnyOrder("T.1", "T.2");
    }

    @Test
    void countIsNotNegative() {
        assertThatThrownBy(() -> hidden(Map.of("T", -1L))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> hidden(Map<String, Long> values) {
        return Suppression.of(values, List.of(SUM));
    }
}
