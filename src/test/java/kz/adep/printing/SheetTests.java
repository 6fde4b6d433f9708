package kz.adep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

    @TempDir
    private Path folder;

    @Test
    void unknownFigureIsAnEmptyCell() {
        assertThat(sheet("Маңғыстау, облыс").csv()).isEqualTo("\ufeffhead,a,b\r\n\"Маңғыстау, облыс\",1,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void textIsNeverAFormula(String text) throws IOException {
        assertThat(sheet(text).csv()).contains("'" + text);
        assertThat(page(sheet(text))).contains("'" + text).doesNotContain("<f>");
    }

    @Test
    void workbookHoldsNumbersAsNumbers() throws IOException {
        assertThat(page(sheet("Ақмола"))).contains("<v>1</v>", "Ақмола");
    }

    private static Sheet sheet(String head) {
        return new Sheet("sheet", List.of("head", "a", "b"), List.of(Arrays.asList(head, 1L, null)));
    }

    /** Every part of the workbook that holds cells or their texts. */
    private String page(Sheet sheet) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), sheet.xlsx());
        StringBuilder text = new StringBuilder();
        try (ZipFile book = new ZipFile(file.toFile())) {
            for (String part : List.of("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml")) {
                text.append(
                        new String(book.getInputStream(book.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Parser.unescapeEntities(text.toString(), false);
    }
}
