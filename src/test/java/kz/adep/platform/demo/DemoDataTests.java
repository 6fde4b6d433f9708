package kz.adep.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.platform.database.EmbeddedPostgres;
import kz.adep.shared.DemoPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@AdepTest
class DemoDataTests {

    @Autowired
    private DemoLedger ledger;

    private final List<String> loaded = new ArrayList<>();

    @BeforeEach
    void firstStart() {
        SharedDatabase.aboveTheWalls().sql("truncate demo_standing, demo_part").update();
    }

    @Test
    void partsAreLoadedOnceAndInTheirOrder() {
        demo(true, new Second(), new First()).load();
        demo(true, new Second(), new First()).load();

        assertThat(loaded).containsExactly("first", "second");
    }

    @Test
    void partCutShortIsLoadedAgain() {
        assertThatIllegalStateException()
                .isThrownBy(() -> demo(true, new First(), new CutShort()).load());
        loaded.clear();

        assertThatIllegalStateException()
                .isThrownBy(() -> demo(true, new First(), new CutShort()).load());

        assertThat(loaded).containsExactly("cut short");
    }

    @Test
    void databaseBegunWithoutDemonstrationNeverGetsOne() {
        demo(false, new First()).load();
        demo(true, new First()).load();

        assertThat(loaded).isEmpty();
    }

    @Test
    void serverOfTheOperatorGetsNone() {
        demo(true, new First()).afterSingletonsInstantiated();

        assertThat(loaded).isEmpty();
    }

    private DemoData demo(boolean wanted, DemoPart... parts) {
        var beans = new StaticListableBeanFactory();
        for (var part : parts) {
            beans.addBean(part.getClass().getSimpleName(), part);
        }
        return new DemoData(
                beans.getBeanProvider(EmbeddedPostgres.class), beans.getBeanProvider(DemoPart.class), ledger, wanted);
    }

    private class First implements DemoPart {

        @Override
        public int order() {
            return 1;
        }

        @Override
        public void load() {
            loaded.add("first");
        }
    }

    private class Second implements DemoPart {

        @Override
        public int order() {
            return 2;
        }

        @Override
        public void load() {
            loaded.add("second");
        }
    }

    private class CutShort implements DemoPart {

        @Override
        public int order() {
            return 2;
        }

        @Override
        public void load() {
            loaded.add("cut short");
            throw new IllegalStateException("killed");
        }
    }
}
