package kz.adep.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
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

    /** A form of twelve megabytes took minutes: folding it, and looking for each of its words. */
    @Test
    void endlessWordsAreCutWhereNoNameIsLonger() {
        String name = "қызылорда";

        assertThat(found(name + " ".repeat(100) + "алматы")).isTrue();
        assertThat(found("ы а о р қ з л д б с і алматы")).isTrue();
        assertTimeout(Duration.ofSeconds(5), () -> found("алматы ".repeat(2_000_000)));
    }

    private static boolean found(String typed) {
        return new SearchWords(typed).areIn(Stream.of("Қызылорда облысы әкімінің аппараты", "KYZ"));
    }
}
