package kz.adep.casework.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.casework.service.search.Hit.Piece;

/** Cuts texts into marked and plain pieces. */
final class Marker {

    private static final int BEFORE = 60;
    private static final int LENGTH = 260;
    private static final String CUT = "…";

    private final Set<String> meant;

    /** Marks these folded words. */
    Marker(Set<String> meant) {
        this.meant = meant;
    }

    List<Piece> whole(String text) {
        return pieces(text, 0, text.length());
    }

    /** The text around the first marked word; absent where none stands in it. */
    Optional<List<Piece>> around(String text) {
        return places(text).stream().findFirst().map(first -> excerpt(text, first.start()));
    }

    List<Piece> beginning(String text) {
        return excerpt(text, 0);
    }

    private List<Piece> excerpt(String text, int place) {
        int from = wordAt(text, Math.max(0, place - BEFORE));
        int to = wordAt(text, Math.min(text.length(), from + LENGTH));
        List<Piece> pieces = new ArrayList<>();
        if (from > 0) {
            pieces.add(new Piece(CUT, false));
        }
        pieces.addAll(pieces(text, from, to));
        if (to < text.length()) {
            pieces.add(new Piece(CUT, false));
        }
        return pieces;
    }

    /** The nearest place before this one that does not cut a word, unless the word is endless. */
    private static int wordAt(String text, int place) {
        int at = place;
        while (at > 0 && at < text.length() && place - at < 30 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private List<Piece> pieces(String text, int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (MatchResult place : places(text)) {
            if (place.start() >= at && place.end() <= to) {
                add(pieces, text.substring(at, place.start()), false);
                add(pieces, text.substring(place.start(), place.end()), true);
                at = place.end();
            }
        }
        add(pieces, text.substring(at, to), false);
        return pieces;
    }

    private List<MatchResult> places(String text) {
        return FoldedText.of(text).places().stream()
                .filter(place -> meant.contains(place.group()))
                .toList();
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
