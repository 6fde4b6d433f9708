package kz.adep.intake.service.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.Outcome;
import kz.adep.casework.web.Office;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class DemoRatingsTests {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Almaty"));
    private static final Quarter PAST = new Quarter(2024, 2);

    @Autowired
    private Office office;

    @Autowired
    private DemoRatings demo;

    private final int body = StateBodies.fresh();
    private final SignedIn commissioner = SignedIn.commissionerOf(body);

    @Test
    void eachCaseIsRatedOnceInTheQuarterOfItsEnd() {
        for (int i = 0; i < 8; i++) {
            closedOn(PAST.lastDay());
        }
        demo.rate(body, new Random(1));
        int once = ratings(PAST);
        demo.rate(body, new Random(1));

        assertThat(once).isBetween(1, 8);
        assertThat(ratings(PAST)).isEqualTo(once);
    }

    @Test
    void lastYearsCasesAreRatedInTheLastQuarterThatIsOver() {
        Quarter newest = Quarter.of(TODAY).previous();
        for (int i = 0; i < 8; i++) {
            closedOn(newest.previous().lastDay());
        }
        demo.rate(body, new Random(1));

        assertThat(ratings(newest)).isBetween(1, 8);
        assertThat(ratings(newest.previous())).isZero();
    }

    @Test
    void runningQuarterIsLeftAlone() {
        for (int i = 0; i < 8; i++) {
            closedOn(TODAY);
        }
        demo.rate(body, new Random(1));

        assertThat(rated()).isZero();
    }

    private void closedOn(LocalDate day) {
        UUID id = office.submit(Cases.named(body));
        office.act(commissioner, () -> {
            office.work().takeUp(id);
            office.answers().save(id, "Жауап мәтіні", -1);
            office.work().decide(id, Outcome.SATISFIED, 0);
        });
        SharedDatabase.aboveTheWalls()
                .sql("alter table case_file disable trigger user; update case_file set closed_on = '" + day
                        + "' where id = '" + id + "'; alter table case_file enable trigger user")
                .update();
    }

    private int ratings(Quarter quarter) {
        return SharedDatabase.aboveTheWalls()
                .sql(
                        "select coalesce(sum(number), 0) from rating_tally where state_body_id = ? and quarter = ? and question = 'CLEAR'")
                .params(body, quarter.firstDay())
                .query(Integer.class)
                .single();
    }

    private int rated() {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_rating where state_body_id = ?")
                .param(body)
                .query(Integer.class)
                .single();
    }
}
