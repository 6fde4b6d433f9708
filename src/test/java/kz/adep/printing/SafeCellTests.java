package kz.adep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCellTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+7 701", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1+1", "＝1", "　＋1"})
    void whatCouldBeAFormulaIsText(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Подарок", "1-2", "a=b", "Дөрекі сөйледі", "«=»"})
    void otherTextStaysAsItIs(String cell) {
        assertThat(SafeCell.of(cell)).isEqualTo(cell);
    }

    /** Read with semicolons, the quotation marks around the whole text do not keep it together. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "x;=cmd!A1;y | x;'=cmd!A1;y",
                "x; \t+1 | x; \t'+1",
                "x;\"=1+1\" | x;\"'=1+1\"",
                "a,-2;@b | a,'-2;'@b",
                "=1;＝2 | '=1;'＝2",
                "так; и так, a-b; =) | так; и так, a-b; '=)"
            })
    void cellWithinACellIsTextToo(String text, String safe) {
        assertThat(SafeCell.inCsv(text)).isEqualTo(safe);
    }

    @Test
    void lineWithinACellIsTextToo() {
        assertThat(SafeCell.inCsv("Были:\n=1+1\r\n\n@x")).isEqualTo("Были:\n'=1+1\r\n\n'@x");
    }
}
