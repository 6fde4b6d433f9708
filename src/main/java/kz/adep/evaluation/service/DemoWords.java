package kz.adep.evaluation.service;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import kz.adep.evaluation.StudyWords;
import kz.adep.shared.LocalizedText;
import org.springframework.core.io.ClassPathResource;

/** The invented words of the demonstration's studies. */
final class DemoWords {

    private final Properties words = new Properties();

    private DemoWords() {}

    static DemoWords read() {
        DemoWords texts = new DemoWords();
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("db/demo/070_studies.properties").getInputStream(), StandardCharsets.UTF_8)) {
            texts.words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    StudyWords of(String study) {
        return new StudyWords(text(study + ".title"), text("source"), text(study + ".note"), text("unit"));
    }

    String reason() {
        return words.getProperty("meetings.reason", "");
    }

    private LocalizedText text(String key) {
        return new LocalizedText(word(key + ".kk"), word(key + ".ru"), word(key + ".en"));
    }

    private String word(String key) {
        return words.getProperty(key, "");
    }
}
