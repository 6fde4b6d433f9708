package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

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
class UnsealingTests {

    @Autowired
    private Office office;

    private SignedIn commissioner;
    private String at;

    @BeforeEach
    void aCase() {
        int body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        UUID id = office.submit(Cases.named(body));
        at = "/office/cases/" + id;
    }

    @Test
    void reasonIsAskedForFirst() {
        assertThat(office.get(commissioner, at + "/identities"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"reason\"")
                .doesNotContain("Сейітова");
    }

    @Test
    void withoutAReasonNothingIsOpened() {
        assertThat(office.post(commissioner, at + "/identities", "reason", "  "))
                .bodyText()
                .contains("Write why you open the details")
                .doesNotContain("Сейітова");
    }

    @Test
    void severalPersonsAreCountedAndOpenedTogether() {
        int body = StateBodies.fresh();
        SignedIn handler = SignedIn.commissionerOf(body);
        String about = "/office/cases/" + office.submit(Cases.concerning(body, "Оспанов Серік", "Есқараева Дана"));

        assertThat(office.get(handler, about))
                .bodyText()
                .contains("2 people are named.")
                .doesNotContain("Оспанов", "Есқараева");
        assertThat(office.post(handler, about + "/identities", "reason", "Тергеу"))
                .bodyText()
                .contains("Оспанов Серік", "Есқараева Дана");
    }

    @Test
    void openedDetailsAreShownOnceAndLeaveATrace() {
        assertThat(office.post(commissioner, at + "/identities", "reason", "Қоңырау шалу керек"))
                .hasStatusOk()
                .bodyText()
                .contains("Сейітова Әлия", "+77012345678");

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("The sealed details were opened", "Қоңырау шалу керек")
                .doesNotContain("Сейітова");
    }
}
