package kz.adep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunsTestCommandTests {

    @TempDir
    private Path folder;

    private Path study;
    private Path control;

    @BeforeEach
    void writeTableTwo() throws IOException {
        study = file("study.csv", "change\n5\n7\n2\n10\n3\n1\n4\n13\n11\n15\n");
        control = file("control.csv", "-5\n3\n1\n2\n-7\n-12\n-8\n0\n1\n-6\n-2\n-11\n-9\n");
    }

    @ParameterizedTest
    @CsvSource({"en,The groups differ,0.049334", "ru,Группы различаются,'0,049334'", "kk,Топтар әртүрлі,'0,049334'"})
    void resultIsToldInTheChosenLanguage(String language, String verdict, String p) {
        Terminal terminal = Terminal.run("runs-test", study, control, "--lang", language);

        assertThat(terminal.exit()).isZero();
        assertThat(terminal.out()).contains(verdict, p).doesNotContain("{", "runstest.", "cli.");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void companionsAreToldWithTheirMethods() {
        Terminal terminal = Terminal.run("runs-test", study, control, "--lang", "en");

        assertThat(terminal.out())
                .contains(
                        "Mann–Whitney: U = 125;",
                        "p = 3.15 × 10⁻⁵ (exact",
                        "shift: 11; 95 % confidence interval from 6 to 16");
    }

    @Test
    void seedMakesRandomOrdersRepeatable() throws IOException {
        Path many = file("many.csv", numbers(3000, 7919));
        Path others = file("others.csv", numbers(3000, 104729));

        Terminal first = Terminal.run("runs-test", many, others, "--seed", 5, "--lang", "en");

        assertThat(first.out()).contains("Seed 5, draws: ");
        assertThat(Terminal.run("runs-test", many, others, "--seed", 5, "--lang", "en"))
                .isEqualTo(first);
    }

    @Test
    void jsonHoldsTheExactFigures() {
        JsonNode answer = JsonMapper.shared()
                .readTree(Terminal.run("runs-test", study, control, "--json").out());

        assertThat(answer.at("/n1").asInt()).isEqualTo(10);
        assertThat(answer.at("/atMax/lowerP/fraction").asString()).isEqualTo("733/14858");
        assertThat(answer.at("/verdict/lower").asString()).isEqualTo("REJECT");
    }

    @Test
    void levelDecides() {
        Terminal terminal = Terminal.run("runs-test", study, control, "--alpha", "0.001", "--lang", "en");

        assertThat(terminal.out()).contains("depends on the order", "0.1 %");
    }

    @ParameterizedTest
    @CsvSource({
        "'1\n2\nabc\n',NOT_A_NUMBER,:3:,Value 3",
        "'x\n1\n\ninf\n',NOT_FINITE,:4:,Value 2",
        "'',EMPTY_GROUP,'',Group X"
    })
    void badDataAreNamedByCodeGroupAndLine(String text, String code, String line, String value) throws IOException {
        Terminal terminal = Terminal.run("runs-test", file("bad.csv", text), control, "--lang", "en");

        assertThat(terminal.exit()).isEqualTo(1);
        assertThat(terminal.err()).contains("bad.csv" + line, code, value, "X");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void equalValuesAreNoFaultOfOneFile() throws IOException {
        Path equal = file("equal.csv", "1\n1\n");

        Terminal terminal = Terminal.run("runs-test", equal, equal, "--lang", "en");

        assertThat(terminal.exit()).isEqualTo(1);
        assertThat(terminal.err()).startsWith(equal + ", " + equal).contains("ALL_TIED");
    }

    @Test
    void badDataOfTheOtherFileAreOfTheOtherGroup() throws IOException {
        Terminal terminal = Terminal.run("runs-test", study, file("bad.csv", "1\n--2\n"), "--lang", "en");

        assertThat(terminal.err()).contains("bad.csv:2:", "group Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.05", "x", "0.000000000000000000001"})
    void levelOutsideZeroToOneIsAnErrorOfUsage(String level) {
        Terminal terminal = Terminal.run("runs-test", study, control, "--alpha=" + level);

        assertThat(terminal.exit()).isEqualTo(2);
        assertThat(terminal.err()).isNotEmpty();
    }

    @Test
    void missingFileIsAnErrorOfUsage() {
        Terminal terminal = Terminal.run("runs-test", study, folder.resolve("none.csv"), "--lang", "en");

        assertThat(terminal.exit()).isEqualTo(2);
        assertThat(terminal.err()).contains("none.csv: The file cannot be read.");
    }

    private static String numbers(int count, int step) {
        StringBuilder text = new StringBuilder();
        for (long i = 1; i <= count; i++) {
            text.append(i * i * step % 1_000_003)
                    .append(i % 10)
                    .append('.')
                    .append(i)
                    .append('\n');
        }
        return text.toString();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
