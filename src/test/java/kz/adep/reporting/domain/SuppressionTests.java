package kz.adep.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuppressionTests {

    private static final Equation SUM = Reporting.sum("T", "T.1", "T.2", "T.3");

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

    @Test
    void twoSmallPartsHideEachOther() {
        assertThat(hidden(Map.of("T", 17L, "T.1", 3L, "T.2", 12L, "T.3", 2L))).containsExactlyInAnyOrder("T.1", "T.3");
    }

    @Test
    void totalIsHiddenWhereNothingElseCanBe() {
        assertThat(hidden(Map.of("T", 9L, "T.1", 3L, "T.2", 0L, "T.3", 0L))).containsExactlyInAnyOrder("T.1", "T");
    }

    @Test
    void numberHiddenInOneSumDoesNotOpenAnother() {
        Equation other = Reporting.sum("U", "T.3", "U.2");
        Map<String, Long> values = Map.of("T", 23L, "T.1", 3L, "T.2", 12L, "T.3", 8L, "U", 14L, "U.2", 6L);

        assertThat(Suppression.of(values, List.of(SUM, other))).containsExactlyInAnyOrder("T.1", "T.3", "U.2");
    }

    private static Set<String> hidden(Map<String, Long> values) {
        return Suppression.of(values, List.of(SUM));
    }
}
