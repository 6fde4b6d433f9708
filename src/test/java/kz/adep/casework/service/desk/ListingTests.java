package kz.adep.casework.service.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListingTests {

    @Test
    void whatIsUsualStandsInNoAddress() {
        assertThat(Listing.parse(Map.of("tab", "MINE", "order", "-RECEIVED", "size", "25"))
                        .parameters())
                .isEqualTo(Map.of("tab", "MINE"));
    }

    @Test
    void orderAndSizeStandInTheAddress() {
        Map<String, String> asked = Map.of("kind", "MISCONDUCT", "order", "DUE", "size", "100");

        assertThat(Listing.parse(asked).parameters()).isEqualTo(asked);
    }

    @Test
    void onlyTheSizesOfferedAreTaken() {
        assertThatThrownBy(() -> Listing.parse(Map.of("size", "1000000"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placeBeginsAtTheIndexOfTheOrder() {
        Order.Cursor cursor = Order.Cursor.parse("2026-17~" + new UUID(1, 2));

        Order.Place place = Order.parse("NUMBER").place(cursor);

        assertThat(place.condition())
                .isEqualTo("(register_year, register_number) >= (:after0, :after1)"
                        + " and (register_year, register_number, id) > (:after0, :after1, :afterId)");
        assertThat(place.parameters()).containsEntry("after1", 17);
    }

    @Test
    void savedQueryKeepsEveryLetterOfTheSearch() {
        Map<String, String> asked = Map.of("text", "50% + әдеп & {x}=1");

        assertThat(SavedViews.parameters(SavedViews.query(asked))).isEqualTo(asked);
    }
}
