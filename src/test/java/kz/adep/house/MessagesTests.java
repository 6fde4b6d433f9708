package kz.adep.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a person reads exists in Kazakh, Russian and English. */
class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @MethodSource("features")
    void noKeyIsMissingInALanguage(String feature) {
        Set<Object> kazakh = load(feature, "kk").keySet();

        assertThat(load(feature, "ru").keySet()).containsExactlyInAnyOrderElementsOf(kazakh);
        assertThat(load(feature, "en").keySet()).containsExactlyInAnyOrderElementsOf(kazakh);
    }

    @ParameterizedTest
    @MethodSource("features")
    void argumentsAreTheSameInEachLanguage(String feature) {
        var kazakh = arguments(feature, "kk");

        assertThat(arguments(feature, "ru")).isEqualTo(kazakh);
        assertThat(arguments(feature, "en")).isEqualTo(kazakh);
    }

    @ParameterizedTest
    @MethodSource("features")
    void noTextIsEmpty(String feature) {
        for (String language : new String[] {"kk", "ru", "en"}) {
            assertThat(load(feature, language))
                    .allSatisfy((key, text) ->
                            assertThat((String) text).as(language + " " + key).isNotBlank());
        }
    }

    @Test
    void noKeyStandsInTwoFiles() {
        Properties seen = new Properties();

        features()
                .forEach(feature -> load(feature, "en")
                        .forEach((key, text) -> assertThat(seen.put(key, feature))
                                .as(key.toString())
                                .isNull()));
    }

    private static TreeMap<String, Set<String>> arguments(String feature, String language) {
        TreeMap<String, Set<String>> arguments = new TreeMap<>();
        load(feature, language)
                .forEach((key, text) -> arguments.put(
                        key.toString(),
                        new TreeSet<>(new MessageFormat(text.toString(), Locale.forLanguageTag(language))
                                .getArgumentNames())));
        return arguments;
    }

    static Stream<String> features() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_(kk|ru|en)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties load(String feature, String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(feature + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
