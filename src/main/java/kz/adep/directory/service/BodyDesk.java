package kz.adep.directory.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.directory.StateBody;
import kz.adep.directory.domain.BodySource;
import kz.adep.directory.domain.BodyTree;
import kz.adep.directory.domain.NameOrder;
import kz.adep.directory.domain.SearchWords;
import kz.adep.directory.domain.entry.BodiesRefused;
import kz.adep.directory.domain.entry.BodyEntry;
import kz.adep.directory.domain.entry.BodyFile;
import kz.adep.shared.NotFound;
import org.springframework.stereotype.Service;

/** Where administrators keep the state bodies. What was stored is known here at once, on other nodes within a minute. */
@Service
public class BodyDesk {

    private final BodyStore store;
    private final BodySource source;

    BodyDesk(BodyStore store, BodySource source) {
        this.store = store;
        this.source = source;
    }

    /** Bodies in the order of their names, and what they are parts of, by id. */
    public record Found(List<StateBody> bodies, Map<Integer, StateBody> parents) {}

    /** In whose names, code or BIN all the words stand. */
    public Found find(String words, Locale language) {
        BodyTree tree = source.readAgain();
        SearchWords wanted = new SearchWords(words);
        List<StateBody> bodies = tree.bodies()
                .filter(body -> wanted.areInFolded(texts(tree, body)))
                .sorted(NameOrder.of(language))
                .toList();
        return new Found(
                bodies,
                bodies.stream()
                        .flatMap(body -> body.parent().flatMap(tree::find).stream())
                        .distinct()
                        .collect(Collectors.toMap(StateBody::id, Function.identity())));
    }

    public KeptBody get(int id) {
        return store.find(id).orElseThrow(() -> new NotFound("state body " + id));
    }

    /** Throws {@link BodiesRefused} with what is wrong. */
    public int enter(BodyEntry entry) {
        int id = store.enter(entry);
        source.readAgain();
        return id;
    }

    /** The same; an entry written on an older version is refused with {@link kz.adep.shared.StaleEdit}. */
    public void change(int id, BodyEntry entry, int version) {
        store.change(id, entry, version);
        source.readAgain();
    }

    /** All bodies of a file or none; tells how many were entered or changed. */
    public int bring(BodyFile file) {
        int written = store.bring(file);
        source.readAgain();
        return written;
    }

    private static List<String> texts(BodyTree tree, StateBody body) {
        return Stream.concat(tree.folded(body).stream(), Stream.ofNullable(body.bin()))
                .toList();
    }
}
