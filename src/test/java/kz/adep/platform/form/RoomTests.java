package kz.adep.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;

class RoomTests {

    private final Room room = new Room(100 * 1024, Duration.ofMillis(10));

    @Test
    void whatIsTakenIsThereAgainWhenItsFormIsAnswered() {
        try (Room.Place first = room.enter()) {
            first.take(60 * 1024);
            assertThat(refused(60 * 1024)).isEqualTo(429);
            assertThatCode(() -> room.enter().take(40 * 1024)).doesNotThrowAnyException();
        }

        assertThatCode(() -> room.enter().take(60 * 1024)).doesNotThrowAnyException();
    }

    /** Or it would never get in. */
    @Test
    void largerFormThanTheRoomTakesItAll() {
        try (Room.Place place = room.enter()) {
            place.take(10_000_000);

            assertThat(refused(1)).isEqualTo(429);
        }
    }

    private int refused(long bytes) {
        return catchThrowableOfType(
                        InvalidParameterException.class, () -> room.enter().take(bytes))
                .getErrorCode();
    }
}
