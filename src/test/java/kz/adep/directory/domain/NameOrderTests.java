package kz.adep.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import kz.adep.directory.Bodies;
import org.junit.jupiter.api.Test;

class NameOrderTests {

    @Test
    void kazakhLettersStandWhereTheKazakhAlphabetHasThem() {
        var names = Stream.of(
                        "Ішкі",
                        "Ұлттық",
                        "Қаржы",
                        "Әділет",
                        "Ауыл",
                        "Көлік",
                        "Мәдениет",
                        "Ғылым",
                        "Туризм",
                        "Өнеркәсіп")
                .map(name -> Bodies.ministry(1, name))
                .sorted(NameOrder.of(Locale.forLanguageTag("kk")))
                .map(body -> body.name().kk());

        assertThat(names)
                .containsExactly(
                        "Ауыл",
                        "Әділет",
                        "Ғылым",
                        "Көлік",
                        "Қаржы",
                        "Мәдениет",
                        "Өнеркәсіп",
                        "Туризм",
                        "Ұлттық",
                        "Ішкі");
    }
}
