package kz.adep.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import kz.adep.statistics.RunsTestError.Group;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFileTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource
    void columnIsFound(String text, String column, double first, double second) throws IOException {
        assertThat(read(text, column.isEmpty() ? null : column)).containsExactly(first, second);
    }

    static Stream<Arguments> columnIsFound() {
        return Stream.of(
                Arguments.of("7.5\n-2\n", "", 7.5, -2),
                Arguments.of("7,5\n-2\n", "", 7.5, -2),
                Arguments.of("\uFEFFөзгеріс\r\n7,5\r\n\r\n\u22122\r\n", "", 7.5, -2),
                Arguments.of("\"change\"\n\"7,5\"\n\" -2 \"\n", "", 7.5, -2),
                Arguments.of("body;Change\nA;7,5\nB;-2\n", "change", 7.5, -2),
                Arguments.of("body;change\nA;7,5\nB;-2\n", "2", 7.5, -2),
                Arguments.of("body,change\nA,7.5\nB,-2\n", "change", 7.5, -2),
                Arguments.of("body,change\nA,\"7,5\"\nB,-2\n", "change", 7.5, -2),
                Arguments.of("body\tchange\nA\t7,5\nB\t-2\n", "change", 7.5, -2),
                Arguments.of("7.5,x\n-2,y\n", "1", 7.5, -2),
                Arguments.of("1,7,x\n1,-2,y\n", "2", 7, -2),
                Arguments.of("7,5\n-2\n", "change", 7.5, -2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "3", "changes", "99999999999"})
    void columnThatCannotBeToldIsRefusedWithTheNamesThereAre(String column) {
        assertThatThrownBy(() -> read("body;change\nA;7,5\n", column.isEmpty() ? null : column))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.exit()).isEqualTo(2);
                    assertThat(refusal.text(new Words(Locale.ENGLISH))).contains("body, change");
                });
    }

    @Test
    void emptyCellIsNoNumber() {
        assertThatThrownBy(() -> read("a;b\n1;2\n3;\n", "b"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.text(new Words(Locale.ENGLISH)))
                                .contains("sample.csv:3:", "NOT_A_NUMBER"));
    }

    @Test
    void hyphenIsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream("1\n2\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(SampleFile.read("-", null, Group.STUDY, 10)).containsExactly(1, 2);
        } finally {
            System.setIn(before);
        }
    }

    private double[] read(String text, @Nullable String column) throws IOException {
        Path file = Files.writeString(folder.resolve("sample.csv"), text);
        return SampleFile.read(file.toString(), column, Group.STUDY, 10);
    }
}
