package kz.adep.seed.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.springframework.core.io.ClassPathResource;

/**
 * Texts of invented sentences: common words often, the rest of the list seldom, and in each narrative one rare word made
 * of syllables.
 */
final class InventedText {

    private static final String[] SYLLABLES = {
        "ба", "га", "да", "жа", "за", "ка", "ла", "ма", "на", "ра", "са", "та", "бо", "го", "до", "жо", "зо", "ко",
        "ло", "мо", "но", "ро", "со", "то"
    };
    private static final int RARE = SYLLABLES.length * SYLLABLES.length * SYLLABLES.length;

    private final List<String> kazakh = words("kk");
    private final List<String> russian = words("ru");

    /** One to eight sentences in the language. */
    String narrative(String language, SplittableRandom random) {
        StringBuilder text = new StringBuilder(400);
        int sentences = 2 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            sentence(language, 5 + random.nextInt(6), random, text);
        }
        return text.append(capital(rare(random.nextInt(RARE)))).append('.').toString();
    }

    String subject(String language, SplittableRandom random) {
        StringBuilder text = new StringBuilder(60);
        sentence(language, 3 + random.nextInt(3), random, text);
        return text.substring(0, text.length() - 2);
    }

    String reply(String language, SplittableRandom random) {
        StringBuilder text = new StringBuilder(120);
        sentence(language, 8 + random.nextInt(8), random, text);
        return text.toString().strip();
    }

    /** Every word that may occur. */
    String vocabulary() {
        StringBuilder all = new StringBuilder();
        kazakh.forEach(word -> all.append(word).append(' '));
        russian.forEach(word -> all.append(word).append(' '));
        for (int i = 0; i < RARE; i++) {
            all.append(rare(i)).append(' ');
        }
        return all.toString();
    }

    private void sentence(String language, int length, SplittableRandom random, StringBuilder text) {
        List<String> words = language.equals("kk") ? kazakh : russian;
        for (int i = 0; i < length; i++) {
            double chance = random.nextDouble();
            String word = words.get((int) (words.size() * chance * chance * chance));
            text.append(i == 0 ? capital(word) : word).append(i == length - 1 ? ". " : " ");
        }
    }

    private static String rare(int number) {
        int base = SYLLABLES.length;
        return SYLLABLES[number / base / base] + SYLLABLES[number / base % base] + SYLLABLES[number % base] + "шин";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static List<String> words(String language) {
        try {
            String list = new ClassPathResource("db/seed/words_" + language + ".txt")
                    .getContentAsString(StandardCharsets.UTF_8);
            return List.of(list.strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
