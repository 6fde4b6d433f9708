package kz.adep.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.directory.StateBody.Kind;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AdepTest
class SeededBodiesTests {

    @Autowired
    private Directory directory;

    @Test
    void regionsAreTwenty() {
        assertThat(asVisitor(directory::regions))
                .hasSize(20)
                .extracting(Region::code)
                .isSorted();
    }

    @Test
    void everyRegionHasItsAkimat() {
        assertThat(asVisitor(directory::regions)).allSatisfy(region -> {
            var akimat = asVisitor(() -> directory.body(300 + region.code()));
            assertThat(akimat.kind()).isEqualTo(Kind.AKIMAT);
            assertThat(akimat.region()).contains(region.code());
        });
    }

    @Test
    void ministriesAreTwentyOne() {
        assertThat(seeded()).filteredOn(body -> body.kind() == Kind.MINISTRY).hasSize(21);
        assertThat(body(120).name().en()).isEqualTo("Ministry of Healthcare");
        assertThat(body(114).name().ru()).isEqualTo("Министерство юстиции");
        assertThat(asVisitor(directory::authorisedBody).code()).isEqualTo("ACSA");
    }

    @Test
    void noNameIsMissingOrTaken() {
        assertThat(seeded())
                .extracting(body -> body.name().kk())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(seeded())
                .extracting(body -> body.name().ru())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(seeded())
                .extracting(body -> body.name().en())
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(seeded()).extracting(StateBody::code).doesNotHaveDuplicates();
    }

    @Test
    void everyLanguageHasItsOwnName() {
        assertThat(seeded()).allSatisfy(body -> {
            assertThat(body.name().kk()).isNotEqualTo(body.name().ru());
            assertThat(body.name().en()).matches("[A-Za-z' ]+");
        });
    }

    @Test
    void defenceLawEnforcementAndSpecialBodiesHaveNoCommissioner() {
        assertThat(seeded())
                .filteredOn(body -> !body.takesPart())
                .extracting(StateBody::code)
                .containsExactlyInAnyOrder("ACSA", "MO", "MVD", "AFM", "GP", "KNB");
    }

    private StateBody body(int id) {
        return asVisitor(() -> directory.body(id));
    }

    private List<StateBody> seeded() {
        var ids = SharedDatabase.aboveTheWalls()
                .sql("select id from state_body where id < " + StateBodies.ENTERED)
                .query(Integer.class)
                .list();
        return ids.stream().map(this::body).toList();
    }

    private static <T> T asVisitor(Supplier<T> look) {
        return ActingScope.call(ActingAs.visitor(), look);
    }
}
