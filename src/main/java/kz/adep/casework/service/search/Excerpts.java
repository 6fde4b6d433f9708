package kz.adep.casework.service.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.casework.service.search.Hit.Piece;
import kz.adep.casework.service.search.Hit.Place;
import kz.adep.casework.service.search.SearchStore.Written;
import kz.adep.directory.Directory;
import org.springframework.stereotype.Component;

/** Shows of each case the piece of text in which the words stand: its narrative first, then what was written since. */
@Component
class Excerpts {

    private final SearchStore store;
    private final Directory directory;
    private final Clock clock;

    Excerpts(SearchStore store, Directory directory, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.clock = clock;
    }

    List<Hit> of(List<FoundRow> cases, List<String> words, boolean near) {
        Marker first = marker(words, near, cases.stream().flatMap(row -> Stream.of(row.subject(), row.narrative())));
        List<FoundRow> elsewhere = cases.stream()
                .filter(row -> !row.byNumber()
                        && first.around(row.narrative()).isEmpty()
                        && first.around(row.subject()).isEmpty())
                .toList();
        Map<UUID, List<Written>> written = elsewhere.isEmpty() ? new HashMap<>() : store.correspondence(elsewhere);
        Marker second = marker(
                words,
                near,
                written.values().stream().flatMap(Collection::stream).map(Written::text));
        return cases.stream()
                .map(row -> hit(row, first, second, Optional.ofNullable(written.get(row.id()))))
                .toList();
    }

    private Marker marker(List<String> words, boolean near, Stream<String> texts) {
        List<String> candidates = texts.flatMap(text -> FoldedText.of(text).words().stream())
                .distinct()
                .filter(word -> near || words.stream().anyMatch(typed -> sharesItsBeginning(word, typed)))
                .toList();
        return new Marker(candidates.isEmpty() ? Set.of() : store.meant(words, near, candidates));
    }

    /** A stem is a beginning: what begins otherwise need not be asked for. */
    private static boolean sharesItsBeginning(String word, String typed) {
        return word.regionMatches(0, typed, 0, Math.min(2, Math.min(word.length(), typed.length())));
    }

    private Hit hit(FoundRow row, Marker first, Marker second, Optional<List<Written>> written) {
        Optional<Written> reply = written.stream()
                .flatMap(Collection::stream)
                .filter(one -> second.around(one.text()).isPresent())
                .findFirst();
        List<Piece> excerpt = reply.flatMap(one -> second.around(one.text()))
                .or(() -> first.around(row.narrative()))
                .orElseGet(() -> first.beginning(row.narrative()));
        return new Hit(
                row.id(),
                new CaseNumber(directory.body(row.stateBodyId()).code(), row.year(), row.withheld(), row.number()),
                row.kind(),
                row.stage(),
                row.outcome(),
                LocalDate.ofInstant(row.receivedAt(), clock.getZone()),
                first.whole(row.subject()),
                place(row, first, reply),
                excerpt);
    }

    /** What stands in no text was found by a sealed name. */
    private static Place place(FoundRow row, Marker first, Optional<Written> reply) {
        if (row.byNumber()) {
            return Place.NUMBER;
        }
        boolean inTheCase = first.around(row.subject()).isPresent()
                || first.around(row.narrative()).isPresent();
        return inTheCase ? Place.NARRATIVE : reply.map(Written::place).orElse(Place.NAME);
    }
}
