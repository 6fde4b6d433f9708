package kz.adep.oversight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTests {

    @Test
    void unknownFigureIsAnEmptyCell() {
        assertThat(csv("Маңғыстау, облыс")).isEqualTo("\ufeffhead,a,b\r\n\"Маңғыстау, облыс\",1,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void textIsNeverAFormula(String text) {
        assertThat(csv(text)).contains("'" + text);
    }

    private static String csv(String head) {
        var line = new FigureTable.Line(head, Arrays.asList(1L, null));
        return CsvFile.of(new FigureTable("id", "title", List.of("head", "a", "b"), List.of(line)));
    }
}
