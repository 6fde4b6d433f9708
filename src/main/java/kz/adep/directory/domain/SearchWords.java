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

    private final List<String> words;

    public SearchWords(String typed) {
        this.words = Arrays.stream(fold(typed).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** True if each word stands in one of the texts. */
    public boolean areIn(Stream<String> texts) {
        var folded = texts.map(SearchWords::fold).toList();
        return words.stream().allMatch(word -> folded.stream().anyMatch(text -> text.contains(word)));
    }

    private static String fold(String text) {
        return FOLD.transliterate(text);
    }
}
