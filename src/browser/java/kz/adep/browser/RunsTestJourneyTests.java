package kz.adep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Somebody tests the figures of the paper and a file of one's own, and takes the result away, in each language. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDemonstration.class)
class RunsTestJourneyTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "kk, топ;өзгеріс, қолданды, қолданбады",
        "ru, группа;изменение, применяли, не применяли",
        "en, group;change, coached, not coached"
    })
    void ownFileIsTested(String language, String header, String first, String second) throws IOException {
        try (Visitor reader = new Visitor(CHROMIUM.browser(), "http://localhost:" + port, language, "8-runs-test")) {
            reader.go("/statistics/runs-test").look("form").follow("main a[href*='study=coaching']");
            reader.look("paper");
            assertThat(reader.text("main")).contains("239/1144066", "733/14858");
            reader.go("/statistics/runs-test").type("study", "1 2 x");
            send(reader, "not;a\n1;2;3\n\"4");
            reader.look("bad-file");
            assertThat(reader.page().inputValue("#study")).isEqualTo("1 2 x");
            send(reader, file(header, first, second));
            reader.look("preview").send();
            reader.look("own");
            assertThat(reader.text("main")).contains("1/10");
            assertThat(take(reader, "pdf")).startsWith("%PDF-");
            assertThat(take(reader, "csv")).contains("atMin.lowerP.fraction,1/10");
            assertThat(take(reader, "json")).contains("\"fraction\":\"1/10\"");
            send(reader.go("/statistics/runs-test"), many());
            reader.look("many-preview").send();
            reader.look("many");
        }
    }

    private static String file(String header, String first, String second) {
        return header + "\n" + first + ";7,5\n" + first + ";8\n" + first + ";9\n" + second + ";1\n" + second
                + ";-2,25\n" + second + ";3\n";
    }

    private static String many() {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> i * 7 % 1_000 + "," + (i * 11 % 900 + 150))
                .collect(Collectors.joining("\n", "before,after\n", "\n"));
    }

    private static void send(Visitor reader, String text) {
        reader.page()
                .locator("input[type='file']")
                .setInputFiles(new FilePayload("own.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        reader.follow("button[formaction$='/file']");
    }

    private static String take(Visitor reader, String format) throws IOException {
        Download file = reader.page().waitForDownload(() -> reader.follow("button[formaction$='." + format + "']"));
        try (InputStream contents = file.createReadStream()) {
            return new String(contents.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
