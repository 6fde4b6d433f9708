package kz.adep.directory.domain;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody;

/** All regions and state bodies as they stood at one moment. */
public final class BodyTree {

    private final List<Region> regions;
    private final Map<Integer, StateBody> bodies;
    private final Map<Integer, List<StateBody>> children;
    private final Map<Integer, List<String>> folded = new ConcurrentHashMap<>();

    /** Refuses an unknown parent and a body that would be a part of itself. */
    public BodyTree(List<Region> regions, List<StateBody> bodies) {
        this.regions =
                regions.stream().sorted(Comparator.comparingInt(Region::code)).toList();
        this.bodies = bodies.stream().collect(toUnmodifiableMap(StateBody::id, Function.identity()));
        this.children = bodies.stream()
                .filter(body -> body.parentId() != null)
                .collect(groupingBy(body -> body.parent().orElseThrow()));
        bodies.forEach(this::ancestors);
    }

    public List<Region> regions() {
        return regions;
    }

    public Stream<StateBody> bodies() {
        return bodies.values().stream();
    }

    public Optional<StateBody> find(int id) {
        return Optional.ofNullable(bodies.get(id));
    }

    /** The names of a body and its code, as {@link SearchWords} are looked for in them. */
    public List<String> folded(StateBody body) {
        return folded.computeIfAbsent(
                body.id(),
                id -> SearchWords.folded(Stream.of(
                        body.name().kk(), body.name().ru(), body.name().en(), body.code())));
    }

    public List<StateBody> children(int id) {
        return children.getOrDefault(id, List.of());
    }

    /** From the parent up to the head body. */
    public List<StateBody> ancestors(StateBody body) {
        var above = new ArrayList<StateBody>();
        for (var parent = body.parent();
                parent.isPresent();
                parent = above.get(above.size() - 1).parent()) {
            if (above.size() > bodies.size()) {
                throw new IllegalArgumentException("state body " + body.id() + " is a part of itself");
            }
            var id = parent.get();
            above.add(find(id).orElseThrow(
                            () -> new IllegalArgumentException(body.id() + " hangs on the unknown body " + id)));
        }
        return List.copyOf(above);
    }

    /** The body itself and everything below it. */
    public Stream<StateBody> subtree(StateBody body) {
        return Stream.concat(Stream.of(body), children(body.id()).stream().flatMap(this::subtree));
    }
}
