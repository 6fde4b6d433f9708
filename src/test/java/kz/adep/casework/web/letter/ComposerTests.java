package kz.adep.casework.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class ComposerTests {

    @Autowired
    private Office office;

    private final SignedIn commissioner = Office.commissioner();
    private UUID id;
    private String at;

    @BeforeEach
    void ownCase() {
        id = office.submit(Cases.named(commissioner.staff().stateBodyId()));
        at = "/office/cases/" + id;
    }

    @Test
    void templateComesUnderWhatWasTyped() {
        assertThat(office.post(
                        commissioner,
                        at + "/messages/template",
                        "message",
                        "Менің сөзім",
                        "question",
                        "true",
                        "template",
                        template("Мерзімді ұзарту туралы хабарлама")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Менің сөзім",
                        "Құрметті арыз иесі!",
                        CaseDays.shown(CaseDays.due()) + ".</textarea>",
                        "checked");
        assertThat(office.get(commissioner, at)).bodyText().doesNotContain("Менің сөзім");
    }

    @Test
    void draftOfTheAnswerKeepsItsVersion() {
        office.act(commissioner, () -> office.answers().save(id, "Бірінші", -1));

        assertThat(office.post(
                        commissioner,
                        at + "/answer/template",
                        "answer",
                        "Жазғаным",
                        "version",
                        "0",
                        "template",
                        template("Жауап: түсіндірілді")))
                .hasStatusOk()
                .bodyText()
                .contains("Жазғаным", "түсіндіреміз", "name=\"version\" value=\"0\"");
    }

    @Test
    void nameOfTheApplicantStandsInNoLetter() {
        assertThat(office.get(commissioner, at + "/letters"))
                .hasStatusOk()
                .bodyText()
                .contains("Құрметті арыз иесі", "3 ай", CaseDays.shown(CaseDays.RECEIVED))
                .doesNotContain("Сейітова");
    }

    @Test
    void textAloneIsThereForTheScript() {
        assertThat(office.get(commissioner, at + "/letters/text?template=" + template("Нақтылау сұрағы")))
                .hasStatusOk()
                .bodyText()
                .startsWith("Құрметті арыз иесі!");
    }

    @Test
    void letterWithAGapIsNotSent() {
        assertThat(office.post(commissioner, at + "/messages", "message", "Себебі: […]."))
                .hasStatus(409)
                .bodyText()
                .contains("not filled in");
    }

    private static String template(String title) {
        return SharedDatabase.aboveTheWalls()
                .sql("select id::text from reply_template where title = :title and state_body_id = 1")
                .param("title", title)
                .query(String.class)
                .single();
    }
}
