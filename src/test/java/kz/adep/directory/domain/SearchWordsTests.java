package kz.adep.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"Қызылорда", "кызылорда", "КЫЗЫЛ", "kyzylorda", "акiмiнін", "  облысы   қызыл "})
    void kazakhNameIsFoundByItsNeighbours(String typed) {
        assertThat(found(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Алматы", "қызылорда қаласы", "%", "_"})
    void otherWordsAreNotFound(String typed) {
        assertThat(found(typed)).isFalse();
    }

    @Test
    void nothingTypedFindsAll() {
        assertThat(found(" ")).isTrue();
    }

    private static boolean found(String typed) {
        return new SearchWords(typed).areIn(Stream.of("Қызылорда облысы әкімінің аппараты", "KYZ"));
    }
}
