package kz.adep.account;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AdepTest
class StartPageTests {

    @Autowired
    MockMvcTester mvc;

    @Test
    void visitorsMakeNoSessionRows() {
        for (int visit = 0; visit < 20; visit++) {
            assertThat(mvc.get().uri("/")).hasStatusOk();
        }

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select count(*) from spring_session")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
