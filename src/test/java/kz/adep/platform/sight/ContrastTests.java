package kz.adep.platform.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrasts of the style sheet by the formula of WCAG 2.2 (relative luminance). */
class ContrastTests {

    private static final Path STYLES = Path.of("src/main/resources/static/assets/adep.css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6})");
    private static final String[][] PAIRS = {
        {"ink", "paper"}, {"ink", "surface"}, {"ink-soft", "paper"}, {"ink-soft", "surface"}, {"brand", "paper"},
        {"brand", "surface"}, {"on-brand", "brand"}, {"late", "late-bg"}, {"late", "paper"}, {"soon", "soon-bg"},
        {"done", "done-bg"}, {"info", "info-bg"}
    };

    @ParameterizedTest
    @ValueSource(strings = {"sight-black-on-white", "sight-white-on-black", "sight-blue"})
    void contrastForTheVisuallyImpairedIsSevenToOne(String scheme) throws IOException {
        Map<String, String> tokens = tokens("html." + scheme + " {");

        for (String[] pair : PAIRS) {
            assertThat(contrast(tokens.get(pair[0]), tokens.get(pair[1])))
                    .as(pair[0] + " on " + pair[1])
                    .isGreaterThanOrEqualTo(7);
        }
        assertThat(contrast("#fff", tokens.get("brand-deep"))).isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {":root {", "@media (prefers-color-scheme: dark) {"})
    void ordinaryContrastIsFourAndAHalfToOne(String scheme) throws IOException {
        Map<String, String> tokens = tokens(scheme);

        for (String[] pair : PAIRS) {
            assertThat(contrast(tokens.get(pair[0]), tokens.get(pair[1])))
                    .as(pair[0] + " on " + pair[1])
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    /** The library draws them black whatever they stand on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "govuk-caption-l",
                "govuk-error-summary",
                "govuk-error-summary__title",
                "govuk-details__text",
                "govuk-file-upload"
            })
    void textsOfTheLibraryTakeTheColourOfTheScheme(String part) throws IOException {
        assertThat(Files.readString(STYLES)).containsPattern("\\." + part + "[,\\s][^{}]*\\{[^}]*color: var\\(--ink");
    }

    private static Map<String, String> tokens(String scheme) throws IOException {
        String styles = Files.readString(STYLES);
        String block = styles.substring(styles.indexOf(scheme));
        Matcher found = TOKEN.matcher(block.substring(0, block.indexOf('}')));
        return found.results().collect(Collectors.toMap(token -> token.group(1), token -> token.group(2)));
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        String digits = colour.length() == 4 ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
        return 0.2126 * part(digits, 1) + 0.7152 * part(digits, 3) + 0.0722 * part(digits, 5);
    }

    private static double part(String digits, int at) {
        double value = Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
