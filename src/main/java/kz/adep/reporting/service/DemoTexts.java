package kz.adep.reporting.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kz.adep.reporting.domain.Narrative;
import kz.adep.shared.Quarter;
import org.springframework.core.io.ClassPathResource;

/** The invented words of the demonstration's reports. */
final class DemoTexts {

    private static final int VARIANTS = 3;

    private final Properties words = new Properties();

    private DemoTexts() {}

    static DemoTexts read() {
        DemoTexts texts = new DemoTexts();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("db/demo/060_reports.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    Narrative narrative(String language, Quarter quarter) {
        String key = language + "." + (quarter.year() * 4 + quarter.number()) % VARIANTS + ".";
        return new Narrative(word(key + "success"), word(key + "problems"), word(key + "proposals"));
    }

    String reason(String language) {
        return word(language + ".reason");
    }

    /** By section. */
    Map<String, String> comments(String language) {
        String start = language + ".comment.";
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .collect(Collectors.toMap(key -> key.substring(start.length()), this::word));
    }

    private String word(String key) {
        return words.getProperty(key, "");
    }
}
