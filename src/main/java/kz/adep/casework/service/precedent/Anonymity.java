package kz.adep.casework.service.precedent;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.adep.casework.domain.precedent.AnonymityCheck;
import kz.adep.casework.domain.search.FoldedText;
import kz.adep.casework.names.NameHashes;
import kz.adep.directory.Directory;
import kz.adep.directory.StateBody;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Component;

/** Checks a text against the names that the cases of the acting office hold; nobody's seal is opened for it. */
@Component
class Anonymity {

    private final NameHashes hashes;
    private final PrecedentStore store;
    private final Directory directory;

    Anonymity(NameHashes hashes, PrecedentStore store, Directory directory) {
        this.hashes = hashes;
        this.store = store;
        this.directory = directory;
    }

    AnonymityCheck check(String text) {
        Set<String> common = wordsOfBodies();
        return AnonymityCheck.of(text, this::names, common::contains);
    }

    private Set<String> names(Set<String> words) {
        int body = ActingScope.current().stateBody().orElseThrow();
        List<String> asked = List.copyOf(words);
        String[] hashed = hashes.of(body, false, asked);
        Map<String, String> byHash = new HashMap<>();
        for (int i = 0; i < hashed.length; i++) {
            byHash.put(hashed[i], asked.get(i));
        }
        return store.namesKnown(byHash.keySet()).stream().map(byHash::get).collect(Collectors.toSet());
    }

    /** Applicants may be organisations, whose names hold these words too. */
    private Set<String> wordsOfBodies() {
        return directory.takingPart(Locale.ROOT).stream()
                .map(StateBody::name)
                .flatMap(name -> Stream.of(name.kk(), name.ru(), name.en()))
                .flatMap(name -> FoldedText.of(name).words().stream())
                .collect(Collectors.toSet());
    }
}
