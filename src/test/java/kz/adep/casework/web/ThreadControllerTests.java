package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class ThreadControllerTests {

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;
    private UUID id;
    private String at;

    @BeforeEach
    void aCase() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        id = office.submit(Cases.named(body));
        at = "/office/cases/" + id;
    }

    @Test
    void questionWaitsForTheApplicant() {
        assertThat(office.post(commissioner, at + "/messages", "message", "Қай күні болды?", "question", "true"))
                .hasStatus(302);

        assertThat(office.get(commissioner, at)).bodyText().contains("Waiting for the applicant", "Қай күні болды?");
    }

    @Test
    void messageLeavesTheStageAlone() {
        office.post(commissioner, at + "/messages", "message", "Қарап жатырмыз.");

        assertThat(office.get(commissioner, at))
                .bodyText()
                .contains("To the applicant", "Қарап жатырмыз.", "A message was sent to the applicant")
                .doesNotContain("Waiting for the applicant");
    }

    @Test
    void emptyMessageIsRefusedAtItsField() {
        assertThat(office.post(commissioner, at + "/messages", "message", " "))
                .hasStatusOk()
                .bodyText()
                .contains("There is a problem", "href=\"#message\"");
    }

    @Test
    void tooLongTextIsKeptAndSaidToBeTooLong() {
        String text = "ә".repeat(20_001);

        assertThat(office.post(commissioner, at + "/notes", "note", text))
                .hasStatusOk()
                .bodyText()
                .contains(text, "at most 20000 characters");
    }

    @Test
    void loserOfARaceSeesBothTextsAndSavesOnTheNewVersion() {
        office.post(commissioner, at + "/answer", "answer", "Бірінші мәтін", "version", "-1");

        var lost = office.post(commissioner, at + "/answer", "answer", "Екінші мәтін", "version", "-1");

        assertThat(lost)
                .hasStatus(409)
                .bodyText()
                .contains("Somebody else saved first", "Бірінші мәтін", "Екінші мәтін")
                .contains("name=\"version\" value=\"0\"");
        assertThat(office.post(commissioner, at + "/answer", "answer", "Екеуі", "version", "0"))
                .hasStatus(302);
    }

    @Test
    void textWrittenIntoAClosedCaseIsKeptOnThePage() {
        office.act(commissioner, () -> office.answers().save(id, "Жауап", -1));
        office.act(commissioner, () -> office.work().decide(id, Outcome.SATISFIED, 0));

        assertThat(office.post(commissioner, at + "/messages", "message", "Тағы бір сөз", "question", "true"))
                .hasStatus(409)
                .bodyText()
                .contains("The case is closed and cannot be changed", "Тағы бір сөз");
    }

    @Test
    void draftIsFrozenWhileTheHeadDecides() {
        office.act(commissioner, () -> office.answers().save(id, "Тоқтату негізі", -1));
        office.act(commissioner, () -> office.work().decide(id, Outcome.TERMINATED, 0));

        assertThat(office.post(commissioner, at + "/answer", "answer", "Басқа мәтін", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("The case waits for the head", "Тоқтату негізі", "Басқа мәтін");
    }
}
