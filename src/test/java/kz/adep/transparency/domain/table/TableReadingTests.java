package kz.adep.transparency.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableReadingTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before,after~1,2~3,4 | COMMA | true | TWO_COLUMNS | 0 | 1",
                "1;2~3;4~5; | SEMICOLON | false | TWO_COLUMNS | 0 | 1",
                "7,5;3,2~-1,0;4 | SEMICOLON | false | TWO_COLUMNS | 0 | 1",
                "мән\tтоп~7,5\tә~3\tб~2\tә | TAB | true | VALUE_AND_GROUP | 0 | 1",
                "body,group,change~Astana,yes,5~Almaty,no,-3~Aqtau,yes,2 | COMMA | true | VALUE_AND_GROUP | 2 | 1",
                "id,x,y~a,1,2~b,3,4~c,5,6 | COMMA | true | TWO_COLUMNS | 1 | 2"
            })
    void layoutIsRecognised(String lines, Delimiter delimiter, boolean header, Layout layout, int first, int second) {
        String text = lines.replace('~', '\n').replace("\\t", "\t");

        assertThat(Delimiter.recognised(text)).isEqualTo(delimiter);
        assertThat(TableReading.recognised(CsvTable.of(text, delimiter)))
                .isEqualTo(new TableReading(header, layout, first, second, false));
    }

    @Test
    void columnsOfDifferentLengthAreTwoGroups() {
        TwoGroups groups = groups("x;y\n7,5;1\n2;\n;3\n");

        assertThat(groups.study().text()).isEqualTo("7.5\n2");
        assertThat(groups.control().text()).isEqualTo("1\n3");
        assertThat(groups.study().name()).isEqualTo("x");
    }

    @Test
    void rowWithoutValueOrGroupIsLeftOutAndCounted() {
        TwoGroups groups = groups("value;group\n1;a\n2;b\n;a\n3;\n");

        assertThat(groups.leftOut()).isEqualTo(2);
        assertThat(groups.study().cells()).hasSize(1);
    }

    @Test
    void exchangedGroupsTradeNames() {
        TableReading reading = new TableReading(true, Layout.TWO_COLUMNS, 0, 1, true);

        assertThat(reading.groups(CsvTable.of("x;y\n1;2", Delimiter.SEMICOLON))
                        .study()
                        .name())
                .isEqualTo("y");
    }

    @Test
    void badCellIsNamedByItsPlaceInTheFile() {
        assertThatThrownBy(() -> groups("x;y\n\n1;2\n3;four\n").checked(10))
                .returns(BadTable.Code.NOT_A_NUMBER, e -> ((BadTable) e).code())
                .returns(4L, e -> ((BadTable) e).line())
                .returns(1, e -> ((BadTable) e).column());
    }

    @Test
    void columnOfThreeGroupsIsRefused() {
        TableReading reading = new TableReading(false, Layout.VALUE_AND_GROUP, 0, 1, false);

        assertThatThrownBy(() -> reading.groups(CsvTable.of("1,a\n2,b\n3,c", Delimiter.COMMA)))
                .extracting("code")
                .isEqualTo(BadTable.Code.NOT_TWO_GROUPS);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 7", "-1, 0"})
    void columnsMustBeTwoOfTheFile(int first, int second) {
        TableReading reading = new TableReading(false, Layout.TWO_COLUMNS, first, second, false);

        assertThatThrownBy(() -> reading.groups(CsvTable.of("1,2", Delimiter.COMMA)))
                .extracting("code")
                .isEqualTo(BadTable.Code.SAME_COLUMN);
    }

    @Test
    void openQuotationMarkIsRefusedWithItsLine() {
        assertThatThrownBy(() -> CsvTable.of("1,2\n\"3,4", Delimiter.COMMA))
                .returns(BadTable.Code.UNREADABLE, e -> ((BadTable) e).code())
                .returns(2L, e -> ((BadTable) e).line());
    }

    @Test
    void limitHoldsForBothGroupsTogether() {
        assertThatThrownBy(() -> groups("1;2\n3;4\n").checked(3))
                .extracting("code")
                .isEqualTo(BadTable.Code.TOO_MANY_VALUES);
    }

    private static TwoGroups groups(String text) {
        CsvTable table = CsvTable.of(text, Delimiter.SEMICOLON);
        return TableReading.recognised(table).groups(table);
    }
}
