package kz.adep.directory;

import static kz.adep.directory.Bodies.ASTANA;
import static kz.adep.directory.Bodies.MANGYSTAU;
import static kz.adep.directory.Bodies.directory;
import static kz.adep.directory.Bodies.ministry;
import static kz.adep.directory.Bodies.silent;
import static kz.adep.directory.Bodies.tree;
import static kz.adep.directory.Bodies.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import kz.adep.directory.domain.BodySource;
import kz.adep.directory.domain.BodyTree;
import kz.adep.shared.NotFound;
import org.junit.jupiter.api.Test;

class DirectoryTests {

    private static final Locale KAZAKH = Locale.forLanguageTag("kk");

    private final BodyTree bodies = tree(
            ministry(120, "Денсаулық сақтау министрлігі"),
            ministry(114, "Әділет министрлігі"),
            unit(1201, 120, 71),
            unit(1202, 120, 47),
            silent(208));

    private final Directory directory = directory(bodies, bodies);

    @Test
    void bodiesAreGroupedByRegionAfterTheCentralOnes() {
        var groups = directory.takingPartByRegion(KAZAKH);

        assertThat(groups).extracting(RegionBodies::ofRegion).containsExactly(null, MANGYSTAU, ASTANA);
        assertThat(groups)
                .extracting(group -> group.bodies().stream().map(StateBody::id).toList())
                .hasToString("[[114, 120], [1202], [1201]]");
    }

    @Test
    void bodyWithoutCommissionerIsKnownButTakesNoPart() {
        assertThat(directory.body(208).takesPart()).isFalse();
        assertThat(directory.takingPart(KAZAKH)).extracting(StateBody::id).doesNotContain(208);
    }

    @Test
    void unknownBodyIsNotFound() {
        assertThatThrownBy(() -> directory.body(5)).isInstanceOf(NotFound.class);
    }

    @Test
    void newBodyIsFoundAtOnce() {
        var late = directory(tree(), tree(ministry(132, "Жаңа министрлік")));

        assertThat(late.body(132).kind()).isEqualTo(StateBody.Kind.MINISTRY);
    }

    /** Anybody may ask for any number. */
    @Test
    void bodyThatIsNowhereDoesNotMakeTheDirectoryReadAgain() {
        var source = new BodySource() {

            private int read;

            @Override
            public BodyTree known() {
                return bodies;
            }

            @Override
            public boolean isEntered(int id) {
                return false;
            }

            @Override
            public BodyTree readAgain() {
                read++;
                return bodies;
            }
        };

        assertThat(new Directory(source).find(5)).isEmpty();
        assertThat(source.read).isZero();
    }

    @Test
    void subtreeHoldsTheBodyItselfAndItsUnits() {
        assertThat(directory.subtree(120)).extracting(StateBody::id).containsExactly(120, 1201, 1202);
        assertThat(directory.ancestors(1202)).extracting(StateBody::id).containsExactly(120);
        assertThat(directory.children(120, KAZAKH)).extracting(StateBody::id).containsExactly(1201, 1202);
    }

    @Test
    void regionOfAUnitIsNamed() {
        assertThat(directory.regionOf(directory.body(1202))).contains(MANGYSTAU);
        assertThat(directory.regionOf(directory.body(120))).isEmpty();
    }
}
