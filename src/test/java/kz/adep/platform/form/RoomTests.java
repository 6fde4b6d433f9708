package kz.adep.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import kz.adep.limits.Source;
import kz.adep.limits.Sources;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.junit.jupiter.api.Test;

class RoomTests {

    private static final Sources SOURCES = new Sources(Clock.systemUTC());

    private final Room room = new Room(100 * 1024, 60 * 1024, Duration.ofMillis(10));
    private final Source office = SOURCES.of("192.0.2.7");
    private final Source home = SOURCES.of("192.0.2.8");

    @Test
    void whatIsTakenIsThereAgainWhenItsFormIsAnswered() {
        try (Room.Place first = room.enter(office)) {
            first.take(60 * 1024);
            assertThat(refused(home, 60 * 1024)).isEqualTo(429);
        }

        assertThatCode(() -> room.enter(home).take(60 * 1024)).doesNotThrowAnyException();
    }

    @Test
    void formsOfOneSourceLeaveRoomForThoseOfAnother() {
        try (Room.Place flood = room.enter(office)) {
            flood.take(60 * 1024);

            assertThat(refused(office, 1)).isEqualTo(429);
            assertThatCode(() -> room.enter(home).take(40 * 1024)).doesNotThrowAnyException();
        }
    }

    /** Or it would never get in. */
    @Test
    void largerFormThanItsShareTakesItAll() {
        try (Room.Place place = room.enter(office)) {
            place.take(10_000_000);

            assertThat(refused(office, 1)).isEqualTo(429);
        }
    }

    private int refused(Source source, long bytes) {
        return catchThrowableOfType(
                        InvalidParameterException.class,
                        () -> room.enter(source).take(bytes))
                .getErrorCode();
    }
}
