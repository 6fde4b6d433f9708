package kz.adep.oversight.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTests {

    @Test
    void hundredPercentMeansEveryCase() {
        assertThat(new Flow(0, 1000, 1000, 1).inTimePercent()).hasValue(99);
        assertThat(new Flow(0, 1000, 1000, 0).inTimePercent()).hasValue(100);
    }

    @Test
    void casesWithoutATermAreNeitherInTimeNorLate() {
        assertThat(new Flow(3, 3, 0, 0).inTimePercent()).isEmpty();
        assertThat(new Flow(3, 3, 0, 0).latePercent()).isEmpty();
    }

    @Test
    void flowsAddUp() {
        assertThat(Flow.sum(List.of(new Flow(1, 2, 2, 1), new Flow(10, 20, 20, 10))))
                .isEqualTo(new Flow(11, 22, 22, 11));
    }

    @Test
    void moreLateThanClosedIsNonsense() {
        assertThatThrownBy(() -> new Flow(0, 1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
