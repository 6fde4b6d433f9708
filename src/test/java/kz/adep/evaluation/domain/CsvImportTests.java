package kz.adep.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.adep.directory.StateBody;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.StudyUnit;
import kz.adep.shared.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTests {

    private static final ImportWords WORDS = new ImportWords(
            Map.of(
                    ImportColumn.UNIT, Set.of("орган", "unit"),
                    ImportColumn.GROUP, Set.of("группа", "group"),
                    ImportColumn.BEFORE, Set.of("до", "before"),
                    ImportColumn.AFTER, Set.of("после", "after"),
                    ImportColumn.CHANGE, Set.of("change")),
            Map.of(Arm.STUDY, Set.of("x", "study"), Arm.CONTROL, Set.of("y", "control")));

    private static final StateBody HEALTH = new StateBody(
            120, null, StateBody.Kind.MINISTRY, "MZ", null, new LocalizedText("ДСМ", "МЗ РК", "Health"), true);

    @Test
    void tableWithAHeadingIsRead() {
        ImportedUnits read = read("Орган;Группа;До;После\nA;X;12;5\nB;Y;4,5;6\n");

        assertThat(read.isComplete()).isTrue();
        assertThat(read.heading()).isTrue();
        assertThat(read.decimalComma()).isTrue();
        assertThat(read.units()).extracting(StudyUnit::label).containsExactly("A", "B");
        assertThat(read.units().get(1).change()).isEqualByComparingTo("-1.5");
    }

    @ParameterizedTest
    @CsvSource({";, semicolon", "'\t', tab", "',', comma"})
    void delimiterIsRecognised(String delimiter, String name) {
        ImportedUnits read = read("A;X;12;5\nB;Y;4;6\n".replace(";", delimiter));

        assertThat(read.delimiterName()).isEqualTo(name);
        assertThat(read.units()).hasSize(2);
    }

    @Test
    void quotedDecimalCommaStandsBetweenCommas() {
        ImportedUnits read = read("unit,group,change\n\"A, one\",X,\"2,5\"\nB,Y,-3\n");

        assertThat(read.units().get(0).label()).isEqualTo("A, one");
        assertThat(read.units().get(0).change()).isEqualByComparingTo("2.5");
    }

    @Test
    void threeColumnsWithoutAHeadingEndWithTheChange() {
        ImportedUnits read = read("A;X;7\nB;Y;-2\n");

        assertThat(read.heading()).isFalse();
        assertThat(read.units().get(0).before()).isNull();
        assertThat(read.units().get(0).change()).isEqualByComparingTo("7");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        ImportedUnits read = read("after;group;unit;before\n5;X;A;12\n");

        assertThat(read.units().get(0).change()).isEqualByComparingTo("7");
    }

    @ParameterizedTest
    @CsvSource({"−3, -3", "'1 250', 1250", "'1\u00a0250', 1250", "+4, 4", "2.50, 2.5"})
    void numbersAreReadAsPeopleWriteThem(String typed, String number) {
        assertThat(read("A;X;" + typed + "\nB;Y;0\n").units().get(0).change()).isEqualByComparingTo(number);
    }

    @Test
    void codeOfAnOfficeIsKnown() {
        StudyUnit unit = read("mz;X;12;5\nB;Y;4;6\n").units().get(0);

        assertThat(unit.stateBodyId()).isEqualTo(120);
        assertThat(unit.label()).isEqualTo("MZ");
    }

    @ParameterizedTest
    @CsvSource({
        "'A;Z;12;5', 2, evaluation.import.group, Z",
        "'A;X;many;5', 3, evaluation.import.number, many",
        "'A;X;12;', 4, evaluation.import.number.missing, ''",
        "'A;X;12', 4, evaluation.import.number.missing, ''",
        "'A;X;-1;5', 3, evaluation.import.negative, -1",
        "';X;12;5', 1, evaluation.import.unit.missing, ''",
        "'=A;X;12;5', 1, evaluation.import.unit.unfit, =A",
        "'C;X;12;5', 1, evaluation.import.unit.twice, C"
    })
    void problemHasItsPlace(String line, int column, String key, String value) {
        ImportedUnits read = read("C;Y;1;1\n" + line + "\nD;X;1;2\n");

        assertThat(read.problems()).containsExactly(new CsvProblem(2, column, key, value));
        assertThat(read.units()).hasSize(2);
        assertThat(read.isComplete()).isFalse();
    }

    @Test
    void everyProblemOfALineIsListed() {
        assertThat(read("A;Z;x;y\nB;Y;1;1\n").problems())
                .extracting(CsvProblem::column)
                .containsExactly(2, 3, 4);
    }

    @Test
    void lineNumbersAreThoseOfTheEditor() {
        ImportedUnits read = read("unit;group;before;after\n\nA;X;1;1\n\nB;Q;1;1\n");

        assertThat(read.problems().get(0).line()).isEqualTo(5);
    }

    @Test
    void changeThatIsNotBeforeMinusAfterIsAProblem() {
        assertThat(read("A;X;12;5;-7\nB;Y;1;1;0\n").problems())
                .containsExactly(new CsvProblem(1, 5, "evaluation.import.change", "-7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one two three", "A;X\nB;Y", "\"A;X;1;2\nB;Y;1;2"})
    void whatIsNoTableIsSaidSo(String text) {
        assertThat(read(text).problems()).extracting(CsvProblem::key).containsExactly("evaluation.import.no-table");
    }

    @Test
    void columnsThatNobodyKnowsAreSaidSo() {
        assertThat(read("1;2;3;4;5;6\n1;2;3;4;5;6\n").problems())
                .extracting(CsvProblem::key)
                .containsExactly("evaluation.import.no-columns");
    }

    private static ImportedUnits read(String text) {
        return new CsvImport(
                        WORDS,
                        word -> Optional.of(HEALTH).filter(body -> body.code().equalsIgnoreCase(word)))
                .read(text);
    }
}
