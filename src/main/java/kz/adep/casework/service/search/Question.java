package kz.adep.casework.service.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Stage;
import kz.adep.casework.domain.search.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param after where the page before ended
 */
public record Question(
        String text,
        @Nullable CaseKind kind,
        @Nullable Stage stage,
        @Nullable After after) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST = 2;
    private static final Pattern NUMBER = Pattern.compile("(?:.*?(\\d{4})\\s*-\\s*[AaАа]?)?0*(\\d{1,6})");

    /** The last hit of a page; near where only similar words were found. */
    public record After(boolean near, Instant receivedAt, UUID id) {

        public static After parse(String text) {
            String[] parts = text.split("~", 3);
            if (parts.length != 3) {
                throw new IllegalArgumentException("a place is near~time~id");
            }
            return new After(Boolean.parseBoolean(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
        }

        @Override
        public String toString() {
            return near + "~" + receivedAt + "~" + id;
        }
    }

    /** A register number, or its end. */
    record Registered(@Nullable Integer year, int number) {}

    /** The folded words, no more than can be meant. */
    List<String> words() {
        return FoldedText.typed(text).words().stream()
                .filter(word -> word.length() >= SHORTEST && word.length() <= LONGEST_WORD)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    /** Whether nothing is left to look for. */
    public boolean isTooShort() {
        return words().isEmpty() && number() == null;
    }

    @Nullable
    Registered number() {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches() || Integer.parseInt(number.group(2)) == 0) {
            return null;
        }
        String year = number.group(1);
        return new Registered(year == null ? null : Integer.valueOf(year), Integer.parseInt(number.group(2)));
    }
}
