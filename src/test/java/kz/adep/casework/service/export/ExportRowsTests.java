package kz.adep.casework.service.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class ExportRowsTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void csvQuotesByTheRuleAndRunsNoFormula() throws IOException {
        try (ExportRows rows = new CsvRows(out)) {
            rows.row(Arrays.asList("Тақырып", "Күні"));
            rows.row(Arrays.asList("=cmd|'/c calc'!A0", LocalDate.of(2026, 11, 17)));
            rows.row(Arrays.asList("а \"б\", в", null));
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFТақырып,Күні\r\n'=cmd|'/c calc'!A0,2026-11-17\r\n\"а \"\"б\"\", в\",\r\n");
    }

    @Test
    void workbookHoldsTextsInTheirCells() throws IOException {
        try (ExportRows rows = new XlsxRows(out, "Істер")) {
            rows.row(Arrays.asList("Тақырып", "Күні"));
            rows.row(Arrays.asList("=1+1 \u0001", LocalDate.of(2026, 11, 17)));
            rows.flush();
        }

        assertThat(sheet()).contains("<t>Тақырып</t>", "&apos;=1+1").doesNotContain("<f>", "\u0001");
    }

    private String sheet() throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(out.toByteArray()).get()) {
            byte[] sheet =
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
            return HtmlUtils.htmlUnescape(new String(sheet, StandardCharsets.UTF_8));
        }
    }
}
