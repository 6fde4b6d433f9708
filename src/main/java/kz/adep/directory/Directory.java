package kz.adep.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.adep.directory.domain.BodySource;
import kz.adep.directory.domain.NameOrder;
import kz.adep.directory.domain.SearchWords;
import kz.adep.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Knows every region and state body; lists are in the order of names in the reader's language. */
@Service
public class Directory {

    private final BodySource source;

    Directory(BodySource source) {
        this.source = source;
    }

    /** Looks for it before it says no, so that a body is found as soon as it is entered. */
    public Optional<StateBody> find(int id) {
        return source.known()
                .find(id)
                .or(() -> source.isEntered(id) ? source.readAgain().find(id) : Optional.empty());
    }

    /** By the code that register numbers begin with. */
    public Optional<StateBody> byCode(String code) {
        return source.known().bodies().filter(body -> body.code().equals(code)).findFirst();
    }

    /** Throws {@link NotFound} for an unknown id. */
    public StateBody body(int id) {
        return find(id).orElseThrow(() -> new NotFound("state body " + id));
    }

    /** The Agency for Civil Service Affairs. */
    public StateBody authorisedBody() {
        return source.known()
                .bodies()
                .filter(body -> body.kind() == StateBody.Kind.AUTHORISED_BODY)
                .findFirst()
                .orElseThrow();
    }

    /** In the order of the national classifier. */
    public List<Region> regions() {
        return source.known().regions();
    }

    /** The region a body works in; empty for central bodies. */
    public Optional<Region> regionOf(StateBody body) {
        return body.region()
                .flatMap(code -> regions().stream()
                        .filter(region -> region.code() == code)
                        .findFirst());
    }

    /** Every body that has an ethics commissioner. */
    public List<StateBody> takingPart(Locale language) {
        return sorted(source.known().bodies().filter(StateBody::takesPart), language);
    }

    /** The same by region: central bodies first, then the regions in the order of the classifier. */
    public List<RegionBodies> takingPartByRegion(Locale language) {
        var bodies = takingPart(language);
        return Stream.concat(Stream.of(within(null, bodies)), regions().stream().map(region -> within(region, bodies)))
                .toList();
    }

    /** The same, of bodies only in whose names the words stand, in any language; regions without any are left out. */
    public List<RegionBodies> takingPartByRegion(Locale language, String words) {
        var wanted = new SearchWords(words);
        var tree = source.known();
        return takingPartByRegion(language).stream()
                .map(region -> new RegionBodies(
                        region.ofRegion(),
                        region.bodies().stream()
                                .filter(body -> wanted.areInFolded(tree.folded(body)))
                                .toList()))
                .filter(region -> !region.bodies().isEmpty())
                .toList();
    }

    /** Its names and its code, as {@link SearchWords} are looked for in them. */
    public List<String> folded(StateBody body) {
        return source.known().folded(body);
    }

    public List<StateBody> children(int id, Locale language) {
        return sorted(source.known().children(id).stream(), language);
    }

    /** From the parent up to the head body. */
    public List<StateBody> ancestors(int id) {
        return source.known().ancestors(body(id));
    }

    /** The body itself and everything below it. */
    public List<StateBody> subtree(int id) {
        return source.known().subtree(body(id)).toList();
    }

    /** By name in the reader's language. */
    public List<StateBody> inOrder(Stream<StateBody> bodies, Locale language) {
        return sorted(bodies, language);
    }

    private static RegionBodies within(@Nullable Region region, List<StateBody> bodies) {
        var code = Optional.ofNullable(region).map(Region::code);
        return new RegionBodies(
                region,
                bodies.stream().filter(body -> body.region().equals(code)).toList());
    }

    private static List<StateBody> sorted(Stream<StateBody> bodies, Locale language) {
        return bodies.sorted(NameOrder.of(language)).toList();
    }
}
