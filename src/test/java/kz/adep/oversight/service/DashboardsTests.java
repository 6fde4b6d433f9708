package kz.adep.oversight.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.ApplicantDesk;
import kz.adep.casework.CaseDays;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.oversight.domain.Dashboard;
import kz.adep.oversight.domain.DashboardFilter;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works in a region of its own, for the tallies of the country belong to all tests. */
@AdepTest
class DashboardsTests {

    private static final int MANGYSTAU = 47;
    private static final Quarter QUARTER = Quarter.of(CaseDays.RECEIVED);

    @Autowired
    private Dashboards dashboards;

    @Autowired
    private RecentDashboards recentDashboards;

    @Autowired
    private CaseRegister register;

    @Autowired
    private ApplicantDesk desk;

    private final JdbcClient above = SharedDatabase.aboveTheWalls();
    private Dashboard before;
    private int body;

    @BeforeEach
    void bodyInTheRegion() {
        body = StateBodies.fresh();
        above.sql("update state_body set region_code = ? where id = ?")
                .param(MANGYSTAU)
                .param(body)
                .update();
        before = dashboard();
    }

    @Test
    void receivedCaseIsCountedInItsRegionAndQuarter() {
        submit(Cases.named(body));

        assertThat(dashboard().now().received()).isEqualTo(before.now().received() + 1);
        assertThat(dashboard().open()).isEqualTo(before.open() + 1);
        assertThat(dashboard().before()).isEqualTo(before.before());
    }

    @Test
    void whoLooksInTheSameHalfMinuteSeesTheSameSums() {
        RecentDashboards.Recent first = recent();
        submit(Cases.named(body));

        assertThat(recent()).isSameAs(first);
    }

    @Test
    void withheldCaseIsCountedForTheAgency() {
        submit(Cases.withheld(body));

        assertThat(dashboard().now().received()).isEqualTo(before.now().received() + 1);
    }

    @Test
    void withdrawnCaseIsClosedInTimeAndNoLongerOpen() {
        Quarter closing = Quarter.of(CaseDays.TODAY);
        Dashboard open = dashboard(closing);
        NewCase newCase = Cases.named(body);
        submit(newCase);
        ActingScope.run(holder(newCase), () -> desk.withdraw(codeOf(newCase)));

        assertThat(dashboard(closing).now().withTerm()).isEqualTo(open.now().withTerm() + 1);
        assertThat(dashboard(closing).now().late()).isEqualTo(open.now().late());
        assertThat(dashboard(closing).open()).isEqualTo(open.open());
    }

    @Test
    void figuresNeedNoCaseToBeRead() {
        submit(Cases.named(body));
        above.sql("revoke select on case_file from adep_agency").update();
        try {
            assertThat(dashboard().now().received()).isEqualTo(before.now().received() + 1);
        } finally {
            above.sql("grant select on case_file to adep_agency").update();
        }
    }

    @Test
    void monthsAreTwentyFourWithoutGaps() {
        assertThat(before.months()).hasSize(24);
        assertThat(before.months().get(23).month())
                .isEqualTo(before.months().get(0).month().plusMonths(23));
    }

    @Test
    void otherRegionIsLeftOut() {
        submit(Cases.named(body));

        assertThat(dashboard().regions())
                .singleElement()
                .satisfies(sum -> assertThat(sum.flow()).isEqualTo(dashboard().now()));
    }

    private Dashboard dashboard() {
        return dashboard(QUARTER);
    }

    private Dashboard dashboard(Quarter quarter) {
        return ActingScope.call(
                SignedIn.agencyOfficer().actingAs(),
                () -> dashboards.of(new DashboardFilter(quarter, String.valueOf(MANGYSTAU)), Locale.ENGLISH));
    }

    private RecentDashboards.Recent recent() {
        return ActingScope.call(
                SignedIn.agencyOfficer().actingAs(),
                () -> recentDashboards.of(new DashboardFilter(QUARTER, String.valueOf(MANGYSTAU)), Locale.ENGLISH));
    }

    private void submit(NewCase newCase) {
        ActingScope.run(holder(newCase), () -> register.register(newCase));
    }

    private static ActingAs holder(NewCase newCase) {
        return ActingAs.codeHolder(HexFormat.of().formatHex(codeOf(newCase)));
    }

    private static byte[] codeOf(NewCase newCase) {
        return Objects.requireNonNull(newCase.tracking()).codeHash();
    }
}
