package kz.adep.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold structure only: no words, no scripts, no styles. */
class TemplatesTests {

    private static final Path FOLDER = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>", Pattern.DOTALL);
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern INLINE =
            Pattern.compile("<script(?![^>]*src)|\\sstyle=|\\son[a-z]+=|th:utext|\\$\\{T\\(|\\[\\[|\\[\\(");
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("\\s(?:aria-label|title|alt|placeholder)=\"([^\"]*)\"");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)[(}]");

    @ParameterizedTest
    @MethodSource("templates")
    void noLiteralText(Path template) throws IOException {
        String text = TAG.matcher(COMMENT.matcher(Files.readString(template)).replaceAll(""))
                .replaceAll(" ");

        assertThat(WORDS.matcher(text).results().map(r -> r.group()).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noLiteralTextInAttributes(Path template) throws IOException {
        Matcher shown = SHOWN_ATTRIBUTE.matcher(Files.readString(template));

        assertThat(shown.results().map(r -> r.group(1)).toList()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingInline(Path template) throws IOException {
        assertThat(INLINE.matcher(Files.readString(template))
                        .results()
                        .map(r -> r.group())
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyKeyIsKnown(Path template) throws IOException {
        Properties known = new Properties();
        for (String feature : MessagesTests.features().toList()) {
            known.load(Files.newBufferedReader(Path.of("src/main/resources/messages/" + feature + "_en.properties")));
        }

        List<String> used = KEY.matcher(Files.readString(template))
                .results()
                .map(r -> r.group(1))
                .toList();

        assertThat(used).allSatisfy(key -> assertThat(known).containsKey(key));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateFitsTheEye(Path template) throws IOException {
        assertThat(Files.readAllLines(template)).hasSizeLessThanOrEqualTo(120);
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }
}
