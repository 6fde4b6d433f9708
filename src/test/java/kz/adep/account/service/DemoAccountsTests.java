package kz.adep.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.account.StaffSignIn;
import kz.adep.account.service.DemoSignIn.Offer;
import kz.adep.shared.DemoPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AdepTest
class DemoAccountsTests {

    @Autowired
    DemoAccounts accounts;

    @Autowired
    List<DemoPart> parts;

    @Autowired
    SignInStore store;

    @Autowired
    StaffSignIn signIn;

    @Autowired
    DemoSignIn offMode;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void load() {
        SharedDatabase.aboveTheWalls()
                .sql("delete from staff_account where demo")
                .update();
        parts.stream().filter(part -> part.order() == 10).forEach(DemoPart::load);
        accounts.load();
    }

    @Test
    void everyAccountIsDocumented() throws IOException {
        String page = Files.readString(Path.of("docs/demo.md"));

        assertThat(offers())
                .hasSize(13)
                .allSatisfy(offer -> assertThat(page)
                        .contains("`" + offer.username() + "`", offer.fullName())
                        .contains(DemoAccounts.totp(offer.username()).secret(), DemoAccounts.PASSWORD));
    }

    @Test
    void loadingAgainAddsNothing() {
        accounts.load();

        assertThat(offers()).hasSize(13);
    }

    @Test
    void outsideTheModeTheyAreNeitherOfferedNorTaken() {
        assertThat(offMode.offers()).isEmpty();
        assertThat(signIn.password("administrator", DemoAccounts.PASSWORD, "")).isEmpty();
    }

    @Test
    void usedCodeIsFollowedByTheNext() {
        SignInStore demoStore = new SignInStore(jdbc, clock, true);
        var staff = demoStore.beginAttempt("administrator").orElseThrow().staff();
        var demo = new DemoSignIn(jdbc, store, clock, true);
        String shown = demo.codeFor(staff).orElseThrow();
        long step = DemoAccounts.totp("administrator")
                .stepOf(shown, clock.instant())
                .orElseThrow();
        store.useStep(staff, step);

        assertThat(demo.codeFor(staff)).isPresent().get().isNotEqualTo(shown);
        store.useStep(staff, step + 1);
        assertThat(demo.codeFor(staff)).isEmpty();
    }

    private List<Offer> offers() {
        return new DemoSignIn(jdbc, store, clock, true).offers();
    }
}
