package kz.adep.directory.domain;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words somebody looks for; Kazakh letters are found by their Russian and Latin neighbours: Қызылорда by Кызылорда. */
public final class SearchWords {

    // The transliteration of ICU keeps қ and ә apart from к and а; the rest of the alphabet it joins by itself.
    private static final Transliterator FOLD = Transliterator.createFromRules(
            "fold",
            "::NFC; ::Lower; қ > к; ә > а; ::Any-Latin; ::NFD; ::[:Nonspacing Mark:] Remove; ::Latin-ASCII;",
            Transliterator.FORWARD);

    /** Longer than any name; folding costs time, and anybody may ask. */
    private static final int LONGEST = 100;

    private static final int MOST = 10;

    private final List<String> words;

    /** Of what is typed beyond any name nothing is looked for. */
    public SearchWords(String typed) {
        String begun = typed.substring(0, Math.min(LONGEST, typed.length()));
        this.words = Arrays.stream(fold(begun).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** True if each word stands in one of the texts. */
    public boolean areIn(Stream<String> texts) {
        return areInFolded(folded(texts));
    }

    /** The same of texts that were folded before. */
    public boolean areInFolded(List<String> folded) {
        return words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }

    public static List<String> folded(Stream<String> texts) {
        return texts.map(SearchWords::fold).toList();
    }

    private static String fold(String text) {
        return FOLD.transliterate(text);
    }
}
