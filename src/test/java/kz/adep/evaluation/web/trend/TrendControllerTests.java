package kz.adep.evaluation.web.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.conflict.ConflictOffice;
import kz.adep.conflict.Conflicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class TrendControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Clock clock;

    private ConflictOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ConflictOffice(application);
    }

    @Test
    void officeWithoutConfirmedMonthsIsToldWhatToDo() {
        assertThat(get(office.commissioner)).hasStatusOk().bodyText().contains("No month is confirmed yet");
    }

    @Test
    void confirmedMonthsAreDrawnAndJudged() {
        for (int ago = 12; ago > 0; ago--) {
            confirm(ago, ago > 6 ? 1 : 0);
        }

        assertThat(get(SignedIn.headOf(office.body)))
                .hasStatusOk()
                .bodyText()
                .contains("<svg", "Busy and quiet months keep together", "Only 12 months", "0.0043");
    }

    @Test
    void agencyIsRefused() {
        assertThat(get(SignedIn.agencyOfficer())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void confirm(int monthsAgo, int conflicts) {
        YearMonth month = YearMonth.now(clock).minusMonths(monthsAgo);
        for (int i = 0; i < conflicts; i++) {
            office.record(Conflicts.on(month.atDay(5)));
        }
        office.confirm(month, conflicts);
    }

    private MvcTestResult get(SignedIn who) {
        return mvc.get()
                .uri("/office/conflicts/trend")
                .header("Accept-Language", "en")
                .with(who)
                .exchange();
    }
}
