package kz.adep.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.directory.CommissionerProfile;
import kz.adep.directory.CommissionerProfiles;
import kz.adep.directory.StateBody;
import kz.adep.directory.StateBody.Kind;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingAs.Wall;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Each test takes back what it loaded. */
@AdepTest
class DemoBodiesTests {

    private static final ActingAs ADMINISTRATION = new ActingAs(Wall.ADMINISTRATION, null, null, null, null);

    @Autowired
    private DemoBodies demo;

    @Autowired
    private KnownBodies bodies;

    @Autowired
    private CommissionerProfiles profiles;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void forgetTheDemonstration() {
        ActingScope.run(ADMINISTRATION, bodies::readAgain);
    }

    @Test
    void idsOfUnitsBeginWithTheirParent() {
        var units = afterLoading(this::units);

        assertThat(units)
                .hasSize(16)
                .allSatisfy(unit -> assertThat(unit.parent()).contains(unit.id() / 10));
    }

    @Test
    void territorialUnitsHaveARegionAndDepartmentsNone() {
        var units = afterLoading(this::units);

        assertThat(units)
                .allSatisfy(unit -> assertThat(unit.region().isPresent()).isEqualTo(unit.kind() == Kind.TERRITORIAL));
    }

    @Test
    void commissionersAreThoseOfTheDemoAccounts() {
        Map<Integer, CommissionerProfile> found =
                afterLoading(() -> profiles.of(List.of(120, 1201, 1202, 114, 347, 371)));

        assertThat(found.values())
                .extracting(CommissionerProfile::fullName)
                .containsExactlyInAnyOrder(
                        "Айгерім Серікқызы Нұрланова",
                        "Дәурен Болатұлы Ахметов",
                        "Гүлнар Маратқызы Есенова",
                        "Ерлан Қайратұлы Сәтбаев",
                        "Мадина Асқарқызы Төлегенова",
                        "Нұржан Ерболұлы Жақсылықов");
    }

    @Test
    void loadingAgainPassesOverWhatIsThere() {
        var units = afterLoading(() -> {
            demo.load();
            return units();
        });

        assertThat(units).hasSize(16);
    }

    private List<StateBody> units() {
        return bodies.known()
                .bodies()
                .filter(body -> body.parentId() != null && body.id() < StateBodies.ENTERED)
                .toList();
    }

    private <T> T afterLoading(Supplier<T> look) {
        return ActingScope.call(
                ADMINISTRATION,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    demo.load();
                    return look.get();
                }));
    }
}
