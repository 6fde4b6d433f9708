package kz.adep.casework.domain.precedent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.adep.casework.domain.precedent.AnonymityCheck.Mark;
import kz.adep.casework.domain.precedent.AnonymityCheck.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityCheckTests {

    private static final Set<String> NAMES = Set.of("ахметова", "серик", "сейитова", "дана");
    private static final Set<String> COMMON = Set.of("министерство", "здравоохранения");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Спросила Ахметова.",
                "Подарок от Ахметовой.",
                "Ахметова спросила.",
                "Сұрақты Серікке қойдым.",
                "Вопрос задала Сейітова"
            })
    void namesOfTheOfficesCasesAreRefusedInAnyForm(String text) {
        assertThat(check(text).isRefused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ИИН 850101 300123", "Позвоните +7 701 234 56 78", "Пишите на a.b@mail.kz"})
    void numbersAndAddressesOfPeopleAreRefused(String text) {
        assertThat(check(text).isRefused()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Можно ли принять букет? Нет: подарки не принимаются.",
                "По пункту 7 Кодекса от 29.12.2015 № 153.",
                "Данные не раскрываются.",
                "Орган – Министерство здравоохранения, МЗ РК.",
                "подарок на 10 000 тенге"
            })
    void plainTextIsNotRefused(String text) {
        assertThat(check(text).isRefused()).isFalse();
    }

    @Test
    void otherCapitalsInsideASentenceArePointedOut() {
        AnonymityCheck check = check("Вчера Иванова спросила. Потом ушла.");

        assertThat(check.isRefused()).isFalse();
        assertThat(marked(check, Mark.LOOK)).containsExactly("Иванова");
    }

    @Test
    void piecesTogetherAreTheText() {
        String text = "Вчера Ахметова (тел. 8 701 234 56 78) спросила Иванову: «Можно?»";

        assertThat(check(text).pieces().stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static List<String> marked(AnonymityCheck check, Mark mark) {
        return check.pieces().stream()
                .filter(piece -> piece.mark() == mark)
                .map(Piece::text)
                .toList();
    }

    private static AnonymityCheck check(String text) {
        return AnonymityCheck.of(
                text, asked -> asked.stream().filter(NAMES::contains).collect(Collectors.toSet()), COMMON::contains);
    }
}
