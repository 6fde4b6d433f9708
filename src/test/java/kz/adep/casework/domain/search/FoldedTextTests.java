package kz.adep.casework.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@AdepTest
class FoldedTextTests {

    @ParameterizedTest
    @CsvSource({
        "Қызылорда, Кызылорда",
        "ӘҒҚҢӨҰҮҺІЁ, агкноуухие",
        "шағым, шагым",
        "cop, сор",
        "hат, хат",
        "iзгi, ізгі",
        "Сейітова, Сейитова"
    })
    void lookAlikesAreTheSame(String written, String typed) {
        assertThat(FoldedText.typed(written).words())
                .isEqualTo(FoldedText.typed(typed).words());
    }

    @Test
    void lettersStayInTheirPlaces() {
        String written = "«Қызметкер» — İ, 2026-ж.";

        assertThat(FoldedText.of(written).places())
                .extracting(place -> written.substring(place.start(), place.end()))
                .contains("Қызметкер", "2026", "ж");
    }

    @Test
    void typedLettersAreComposed() {
        String apart = Normalizer.normalize("қой", Normalizer.Form.NFD);

        assertThat(FoldedText.typed(apart).words()).isEqualTo(List.of("кой"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ӘҒҚҢӨҰҮҺІЁ әғқңөұүһіё", "Hello, «мир»! № 12-3/4", "ABCEHIKMOPTXY abcehikmoptxy", "Ц—щ ’ъ’ ÿ"})
    void databaseFoldsTheSameWay(String written) {
        String inDatabase = SharedDatabase.aboveTheWalls()
                .sql("select btrim(search_fold(?))")
                .param(written)
                .query(String.class)
                .single();

        assertThat(inDatabase).isEqualTo(String.join(" ", FoldedText.of(written).words()));
    }
}
