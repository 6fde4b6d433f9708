package kz.adep.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BodyCountTests {

    @Test
    void countIsCompleteWhenEveryMonthIsConfirmed() {
        assertThat(new BodyCount(120, 0, 6, 6).isComplete()).isTrue();
        assertThat(new BodyCount(120, 4, 5, 6).isComplete()).isFalse();
    }

    @Test
    void moreMonthsThanThereAreCannotBeConfirmed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyCount(120, 0, 7, 6));
    }

    @Test
    void spanWithoutMonthsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BodyCount(120, 0, 0, 0));
    }
}
