package kz.adep.casework.service.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.casework.names.NameHashes;
import kz.adep.casework.service.search.Question.After;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases by their number, by what is written in them and by the whole names of the people they name. Where nothing
 * holds the words themselves, cases with similar ones are shown, and said to be so.
 */
@Service
public class CaseSearch {

    private static final int PAGE = 25;
    private static final int COUNTED = 100;

    private final SearchStore store;
    private final Excerpts excerpts;
    private final NameHashes names;

    CaseSearch(SearchStore store, Excerpts excerpts, NameHashes names) {
        this.store = store;
        this.excerpts = excerpts;
        this.names = names;
    }

    /**
     * A page of hits.
     *
     * @param near whether the words themselves were found nowhere, and similar ones are shown
     * @param count on the first page how many there are; at most 101, which stands for more than 100
     * @param next where the next page begins
     */
    public record Found(
            List<Hit> hits,
            boolean near,
            @Nullable Integer count,
            @Nullable After next) {}

    @Transactional(readOnly = true)
    public Found find(Question question) {
        List<String> words = question.words();
        After after = question.after();
        List<FoundRow> numbers = after == null ? numbers(question) : List.of();
        boolean near = after != null && after.near();
        List<FoundRow> found = texts(words, near, question);
        if (after == null && found.isEmpty() && numbers.isEmpty()) {
            near = true;
            found = texts(words, true, question);
        }
        Set<UUID> shown = numbers.stream().map(FoundRow::id).collect(Collectors.toSet());
        List<FoundRow> others =
                found.stream().filter(row -> !shown.contains(row.id())).toList();
        List<FoundRow> page = others.subList(0, Math.min(PAGE, others.size()));
        List<FoundRow> all = Stream.concat(numbers.stream(), page.stream()).toList();
        return new Found(
                excerpts.of(all, words, near),
                near,
                after == null ? Math.min(COUNTED + 1, numbers.size() + others.size()) : null,
                others.size() > PAGE ? end(page, near) : null);
    }

    private List<FoundRow> numbers(Question question) {
        Question.Registered number = question.number();
        return number == null ? List.of() : store.byNumber(number, question);
    }

    private List<FoundRow> texts(List<String> words, boolean near, Question question) {
        if (words.isEmpty()) {
            return new ArrayList<>();
        }
        int limit = question.after() == null ? COUNTED + 1 : PAGE + 1;
        return store.byWords(words, hashes(words), near, question, limit);
    }

    private String[] hashes(List<String> words) {
        ActingAs reader = ActingScope.current();
        return names.of(reader.stateBody().orElseThrow(), reader.wall() == Wall.AGENCY, words);
    }

    private static After end(List<FoundRow> page, boolean near) {
        FoundRow last = page.get(page.size() - 1);
        return new After(near, last.receivedAt(), last.id());
    }
}
