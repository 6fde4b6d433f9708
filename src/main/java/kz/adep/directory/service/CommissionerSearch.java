package kz.adep.directory.service;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.adep.directory.CommissionerProfile;
import kz.adep.directory.CommissionerProfiles;
import kz.adep.directory.Directory;
import kz.adep.directory.RegionBodies;
import kz.adep.directory.StateBody;
import kz.adep.directory.domain.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds ethics commissioners by the names of their bodies in any language, and by their own. */
@Service
public class CommissionerSearch {

    private final Directory directory;
    private final CommissionerProfiles profiles;

    CommissionerSearch(Directory directory, CommissionerProfiles profiles) {
        this.directory = directory;
        this.profiles = profiles;
    }

    /** What was found, by region, and the profiles that are published for it. */
    public record Found(List<RegionBodies> groups, Map<Integer, CommissionerProfile> profiles) {

        public int count() {
            return bodies().size();
        }

        public List<Integer> bodies() {
            return groups.stream()
                    .flatMap(group -> group.bodies().stream())
                    .map(StateBody::id)
                    .toList();
        }
    }

    public Found find(Predicate<RegionBodies> where, String typed, Locale language) {
        var groups =
                directory.takingPartByRegion(language).stream().filter(where).toList();
        var published = profiles.of(groups.stream()
                .flatMap(group -> group.bodies().stream())
                .map(StateBody::id)
                .toList());
        var words = new SearchWords(typed);
        return new Found(
                groups.stream()
                        .map(group -> only(group, words, published))
                        .filter(group -> !group.bodies().isEmpty())
                        .toList(),
                published);
    }

    private RegionBodies only(RegionBodies group, SearchWords words, Map<Integer, CommissionerProfile> published) {
        return new RegionBodies(
                group.ofRegion(),
                group.bodies().stream()
                        .filter(body -> words.areInFolded(texts(body, published.get(body.id()))))
                        .toList());
    }

    private List<String> texts(StateBody body, @Nullable CommissionerProfile profile) {
        Stream<String> person = Optional.ofNullable(profile).map(CommissionerProfile::fullName).stream();
        return Stream.concat(directory.folded(body).stream(), SearchWords.folded(person).stream())
                .toList();
    }
}
