package kz.adep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "--server.port=8081", "--adep.home=/x --debug"})
    void settingsStartTheServer(String args) {
        assertThat(Main.isServer(args.isEmpty() ? new String[0] : args.split(" ")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"runs-test a b", "serve --server.port=8081", "--help", "-V", "--lang=kk --help", "typo"})
    void wordsAndQuestionsAreCommands(String args) {
        assertThat(Main.isServer(args.split(" "))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"en,Starts the server", "ru,Запускает сервер", "kk,Серверді іске қосады"})
    void helpListsTheCommandsInTheChosenLanguage(String language, String serve) {
        Terminal terminal = Terminal.run("--help", "--lang", language);

        assertThat(terminal.exit()).isZero();
        assertThat(terminal.out()).contains("serve", serve, "runs-test").doesNotContain("cli.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"typo", "runs-test", "--lang=de --help", "--lang=ru"})
    void whatIsNotUnderstoodIsAnErrorOfUsage(String args) {
        Terminal terminal = Terminal.run((Object[]) args.split(" "));

        assertThat(terminal.exit()).isEqualTo(2);
        assertThat(terminal.err()).contains("adep");
    }

    @Test
    void runsTestStartsNothingOfSpring(@TempDir Path folder) throws IOException, InterruptedException {
        Path numbers = Files.writeString(folder.resolve("numbers.csv"), "1\n2\n");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Main.class.getName(),
                        "runs-test",
                        numbers.toString(),
                        numbers.toString(),
                        "--lang=kk")
                .start();

        assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("Топтар");
        assertThat(java.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("classes.log"))).doesNotContain(" org.springframework.");
    }
}
