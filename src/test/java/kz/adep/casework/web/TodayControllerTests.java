package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class TodayControllerTests {

    @Autowired
    private Office office;

    @Autowired
    private Clock clock;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void emptyDaySaysWhatToDoNext() {
        assertThat(office.get(commissioner, "/office"))
                .hasStatusOk()
                .bodyText()
                .contains("No open case has a deadline", "/office/cases/new");
    }

    @Test
    void cardsCountAndLeadToTheFilteredInbox() {
        office.submit(Cases.receivedAt(body, clock.instant().minus(Duration.ofDays(60))));

        assertThat(office.get(commissioner, "/office"))
                .bodyText()
                .contains("/office/cases?tab=OVERDUE", "/office/cases?tab=SOON", "/office/cases?tab=APPROVAL")
                .containsPattern("tab=OVERDUE\">\\s*<span class=\"adep-card__number adep-late\">1<")
                .containsPattern("tab=SOON\">\\s*<span class=\"adep-card__number\">0<");
    }

    @Test
    void nearestDeadlineStandsFirst() {
        UUID later = office.submit(Cases.receivedAt(body, clock.instant().minus(Duration.ofDays(3))));
        UUID sooner = office.submit(Cases.receivedAt(body, clock.instant().minus(Duration.ofDays(60))));

        assertThat(office.get(commissioner, "/office"))
                .bodyText()
                .containsSubsequence(sooner.toString(), later.toString())
                .contains("days late", "working days left");
    }

    @Test
    void headSeesTheDayOfHisBodyWithoutTheButtonToRegister() {
        assertThat(office.get(SignedIn.headOf(body), "/office"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/office/cases/new");
    }
}
