package kz.adep.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTests {

    @Test
    void unknownFigureIsAnEmptyCell() {
        assertThat(sheet("Маңғыстау, облыс").csv()).isEqualTo("\ufeffhead,a,b\r\n\"Маңғыстау, облыс\",1,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
    void textIsNeverAFormula(String text) throws IOException {
        assertThat(sheet(text).csv()).contains("'" + text);
        assertThat(page(sheet(text))).contains("'" + text.strip()).doesNotContain("<f>");
    }

    @Test
    void workbookHoldsNumbersAsNumbers() throws IOException {
        assertThat(page(sheet("Ақмола"))).contains("<v>1</v>", "Ақмола");
    }

    private static Sheet sheet(String head) {
        return new Sheet("sheet", List.of("head", "a", "b"), List.of(Arrays.asList(head, 1L, null)));
    }

    /** Every part of the workbook that holds cells or their texts. */
    private static String page(Sheet sheet) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream book = new ZipInputStream(new ByteArrayInputStream(sheet.xlsx()))) {
            for (ZipEntry part = book.getNextEntry(); part != null; part = book.getNextEntry()) {
                if (part.getName().contains("sheet1.xml") || part.getName().contains("sharedStrings")) {
                    text.append(new String(book.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString().replace("&apos;", "'").replace("&#39;", "'").replace("'\t", "'");
    }
}
