package kz.adep.casework.web.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.casework.domain.letter.ReplyTemplate;
import kz.adep.casework.service.letter.TemplateDesk;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class TemplateControllerTests {

    @Autowired
    private Office office;

    @Autowired
    private TemplateDesk desk;

    private final SignedIn commissioner = Office.commissioner();

    @Test
    void startingSetIsThereInThreeLanguages() {
        assertThat(office.get(commissioner, "/office/letters"))
                .hasStatusOk()
                .bodyText()
                .contains("Мерзімді ұзарту туралы хабарлама", "Уведомление о продлении срока", "Notice of extension");
    }

    @Test
    void languageOfTheReaderComesFirst() {
        assertThat(office.get(commissioner, "/office/letters"))
                .bodyText()
                .containsSubsequence("Notice of extension", "Мерзімді ұзарту", "Уведомление о продлении");
        assertThat(office.act(commissioner, () -> desk.inUse(Locale.forLanguageTag("ru"))))
                .extracting(ReplyTemplate::language)
                .startsWith("ru")
                .endsWith("en");
    }

    @Test
    void ownTemplateIsSeenByTheOwnBodyOnly() {
        save("Біздің үлгі", "Жауап: {number}");

        assertThat(office.get(commissioner, "/office/letters")).bodyText().contains("Біздің үлгі");
        assertThat(office.get(Office.commissioner(), "/office/letters"))
                .bodyText()
                .doesNotContain("Біздің үлгі");
    }

    @Test
    void unknownVariableComesBackWithTheListAndTheText() {
        assertThat(save("Үлгі", "ЖСН: {iin}"))
                .hasStatus(409)
                .bodyText()
                .contains("no such variable: {iin}", "{complaintTerm}", "ЖСН: {iin}");
    }

    @Test
    void laterWriterSeesBothTexts() {
        String at = "/office/letters/" + saved("Үлгі", "Бірінші мәтін");
        assertThat(edit(at, "Екінші мәтін")).hasStatus(302);

        assertThat(edit(at, "Үшінші мәтін")).hasStatus(409).bodyText().contains("Екінші мәтін", "Үшінші мәтін");
    }

    @Test
    void retiredTemplateIsNoLongerOffered() {
        String at = "/office/letters/" + saved("Ескі үлгі", "Мәтін");

        assertThat(office.post(commissioner, at + "/retired")).hasStatus(302);
        assertThat(office.get(commissioner, "/office/letters")).bodyText().doesNotContain("Ескі үлгі");
        assertThat(edit(at, "Жаңа мәтін")).hasStatus(409);
    }

    @Test
    void officeCopiesWhatTheAgencyKeepsButDoesNotChangeIt() {
        String shared = SharedDatabase.aboveTheWalls()
                .sql("select id::text from reply_template where title = 'Notice of extension'")
                .query(String.class)
                .single();

        assertThat(office.get(commissioner, "/office/letters/" + shared)).hasStatus(404);
        assertThat(office.get(commissioner, "/office/letters/new?from=" + shared))
                .bodyText()
                .contains("Notice of extension", "{due}");
    }

    @Test
    void agencyKeepsTemplatesForEverybody() {
        SignedIn officer = SignedIn.agencyOfficer();
        office.post(officer, "/agency/letters/new", fields("Ортақ үлгі", "Мәтін"));

        assertThat(office.get(commissioner, "/office/letters")).bodyText().contains("Ортақ үлгі");
        SharedDatabase.aboveTheWalls()
                .sql("update reply_template set retired_on = date '2026-01-01' where title = 'Ортақ үлгі'")
                .update();
    }

    private MvcTestResult save(String title, String text) {
        return office.post(commissioner, "/office/letters/new", fields(title, text));
    }

    private MvcTestResult edit(String at, String text) {
        return office.post(commissioner, at, fields("Үлгі", text));
    }

    private static String[] fields(String title, String text) {
        return new String[] {"kind", "ANSWER", "language", "kk", "title", title, "text", text, "version", "0"};
    }

    private String saved(String title, String text) {
        save(title, text);
        return SharedDatabase.aboveTheWalls()
                .sql("select id::text from reply_template where state_body_id = :body and title = :title")
                .param("body", commissioner.staff().stateBodyId())
                .param("title", title)
                .query(String.class)
                .single();
    }
}
