package kz.adep.casework.domain.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
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
}
