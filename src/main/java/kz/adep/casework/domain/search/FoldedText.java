package kz.adep.casework.domain.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text as the search compares it: small letters, Kazakh letters and Latin look-alikes as their Russian neighbours. Each
 * letter stays in its place, so that a word found in the folded text is marked in the written one. The database folds
 * the same way in search_fold.
 */
public final class FoldedText {

    private static final String WRITTEN = "әғқңөұүһіёabcehikmoptxy";
    private static final String COMPARED = "агкноуухиеавсехикмортху";
    private static final Pattern WORD = Pattern.compile("[0-9a-zа-я]+");

    private final String folded;

    private FoldedText(String folded) {
        this.folded = folded;
    }

    /** Text that stands somewhere, its letters in their places. */
    public static FoldedText of(String written) {
        StringBuilder folded = new StringBuilder(written.length());
        written.chars().map(FoldedText::fold).forEach(letter -> folded.append((char) letter));
        return new FoldedText(folded.toString());
    }

    /** Text that was typed, however its letters were put together. */
    public static FoldedText typed(String text) {
        return of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** The words with their places. */
    public List<MatchResult> places() {
        return WORD.matcher(folded).results().toList();
    }

    public List<String> words() {
        return places().stream().map(MatchResult::group).toList();
    }

    private static int fold(int letter) {
        String small = String.valueOf((char) letter).toLowerCase(Locale.ROOT);
        char one = small.length() == 1 ? small.charAt(0) : (char) letter;
        int at = WRITTEN.indexOf(one);
        return at < 0 ? one : COMPARED.charAt(at);
    }
}
