package kz.adep.casework.domain.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.casework.domain.search.FoldedText;

/**
 * Looks for people in a text that is to be shown to other offices. Names that a case of the office holds, long numbers
 * and mail addresses are refused; other words with a capital letter inside a sentence are pointed out to the writer, who
 * alone knows what they mean.
 */
public final class AnonymityCheck {

    /** What a piece of the text is taken for. */
    public enum Mark {
        NONE,
        LOOK,
        REFUSED
    }

    /** Text of one mark; the pieces together are the text. */
    public record Piece(String text, Mark mark) {}

    private record Place(int start, int end, Mark mark) {}

    private static final Pattern NUMBER = Pattern.compile("\\+?\\d(?:[ ()\\u00a0-]{0,2}\\d){5,}");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[\\p{L}]{2,}");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}-]+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?:^|[.!?…:\\n])[\\s«\"“(–—-]*$");

    /** How much of a word may be an ending: Kazakh and Russian names are declined. */
    private static final int LONGEST_ENDING = 5;

    /** Where any word has a capital letter, so that too much cutting would find names in plain words. */
    private static final int LONGEST_AT_THE_BEGINNING = 2;

    private static final int SHORTEST_NAME = 3;

    private final String text;
    private final List<Place> places = new ArrayList<>();

    private AnonymityCheck(String text) {
        this.text = text;
    }

    /**
     * Checks a text.
     *
     * @param names tells which of the folded words are names that a case of the office holds
     * @param common whether a folded word is too common to be a name, as one in the name of a state body
     */
    public static AnonymityCheck of(String text, Function<Set<String>, Set<String>> names, Predicate<String> common) {
        AnonymityCheck check = new AnonymityCheck(text);
        check.mark(NUMBER);
        check.mark(MAIL);
        check.markNames(names, common);
        check.places.sort(Comparator.comparingInt(Place::start));
        return check;
    }

    public boolean isRefused() {
        return places.stream().anyMatch(place -> place.mark() == Mark.REFUSED);
    }

    public boolean isClean() {
        return places.isEmpty();
    }

    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Place place : places) {
            if (place.start() >= at) {
                pieces.add(new Piece(text.substring(at, place.start()), Mark.NONE));
                pieces.add(new Piece(text.substring(place.start(), place.end()), place.mark()));
                at = place.end();
            }
        }
        pieces.add(new Piece(text.substring(at), Mark.NONE));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    private void mark(Pattern pattern) {
        pattern.matcher(text)
                .results()
                .forEach(found -> places.add(new Place(found.start(), found.end(), Mark.REFUSED)));
    }

    private void markNames(Function<Set<String>, Set<String>> names, Predicate<String> common) {
        Set<String> asked = new LinkedHashSet<>();
        CAPITALISED.matcher(text).results().forEach(found -> asked.addAll(forms(found.group(), found.start())));
        asked.removeIf(common);
        Set<String> known = names.apply(asked);
        Matcher word = CAPITALISED.matcher(text);
        while (word.find()) {
            if (forms(word.group(), word.start()).stream().anyMatch(known::contains)) {
                places.add(new Place(word.start(), word.end(), Mark.REFUSED));
            } else if (!beginsSentence(word.start())
                    && !isAbbreviation(word.group())
                    && !isCommon(word.group(), common)) {
                places.add(new Place(word.start(), word.end(), Mark.LOOK));
            }
        }
    }

    /** The word as it may stand in a register: whole, without an ending, with the one of a surname. */
    private Set<String> forms(String word, int at) {
        int longest = beginsSentence(at) ? LONGEST_AT_THE_BEGINNING : LONGEST_ENDING;
        Set<String> forms = new LinkedHashSet<>();
        for (String part : FoldedText.typed(word).words()) {
            for (int cut = 0; cut <= longest && part.length() - cut >= SHORTEST_NAME; cut++) {
                String stem = part.substring(0, part.length() - cut);
                forms.add(stem);
                if (cut > 0) {
                    forms.add(stem + "а");
                    forms.add(stem + "я");
                    forms.add(stem + "й");
                }
            }
        }
        return forms;
    }

    private boolean beginsSentence(int at) {
        return SENTENCE_END.matcher(text.substring(Math.max(0, at - 8), at)).find();
    }

    private static boolean isAbbreviation(String word) {
        return word.chars().filter(Character::isUpperCase).count() > 1 && !word.contains("-");
    }

    private static boolean isCommon(String word, Predicate<String> common) {
        return FoldedText.typed(word).words().stream().allMatch(common);
    }
}
