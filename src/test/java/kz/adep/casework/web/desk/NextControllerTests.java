package kz.adep.casework.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class NextControllerTests {

    @Autowired
    private Office office;

    private final int body = StateBodies.fresh();
    private final SignedIn commissioner = SignedIn.commissionerOf(body);

    @Test
    void nextCaseIsTheOneBelowInTheList() {
        UUID older = office.submit(Cases.receivedAt(body, Cases.RECEIVED.minusSeconds(3600)));
        UUID newer = office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases/" + newer + "/next"))
                .hasRedirectedUrl("/office/cases/" + older);
    }

    @Test
    void afterTheLastCaseComesTheList() {
        UUID only = office.submit(Cases.named(body));

        assertThat(office.get(commissioner, "/office/cases/" + only + "/next")).hasRedirectedUrl("/office/cases");
    }

    @Test
    void foreignCaseHasNoNextOne() {
        UUID foreign = office.submit(Cases.named(StateBodies.fresh()));

        assertThat(office.get(commissioner, "/office/cases/" + foreign + "/next"))
                .hasStatus(404);
    }
}
