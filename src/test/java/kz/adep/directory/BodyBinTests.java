package kz.adep.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.shared.StateNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

@AdepTest
class BodyBinTests {

    private final int body = StateBodies.fresh();

    @ParameterizedTest
    @ValueSource(strings = {"123456789013", "000000316761"})
    void soundBinIsTaken(String bin) {
        enter(bin);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789014", "12345678901", "12345678901x", ""})
    void unsoundBinIsRefused(String bin) {
        assertThatThrownBy(() -> enter(bin)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void databaseAndFormCheckTheSameDigit() {
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            String number = "%012d".formatted(random.nextLong(1_000_000_000_000L));
            boolean sound = SharedDatabase.aboveTheWalls()
                    .sql("select bin_is_sound(?)")
                    .param(number)
                    .query(Boolean.class)
                    .single();
            assertThat(sound).as(number).isEqualTo(StateNumber.flawOfBin(number).isEmpty());
        }
    }

    private void enter(String bin) {
        SharedDatabase.aboveTheWalls()
                .sql("update state_body set bin = ? where id = ?")
                .params(bin, body)
                .update();
    }
}
