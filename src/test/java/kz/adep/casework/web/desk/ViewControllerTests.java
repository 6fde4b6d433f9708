package kz.adep.casework.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class ViewControllerTests {

    private static final String VIEWS = "/office/views";
    private static final Pattern VIEW = Pattern.compile("action=\"(/office/views/[0-9a-f-]{36})/name\"");

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void savedViewLeadsToItsListAndIsMarkedThere() {
        assertThat(save("Шағымдар", "kind=MISCONDUCT&order=DUE&size=50"))
                .hasRedirectedUrl("/office/cases?kind=MISCONDUCT&order=DUE&size=50");

        assertThat(office.get(commissioner, "/office/cases?kind=MISCONDUCT&order=DUE&size=50"))
                .bodyText()
                .contains("aria-current=\"true\">Шағымдар</a>");
    }

    @Test
    void whatTheInboxDoesNotKnowIsNotSaved() {
        assertThat(save("Бәрі", "kind=GOSSIP")).hasStatusOk().bodyText().contains("cannot be saved");
        save("Жаңа", "tab=NEW&evil=%3Cscript%3E");

        assertThat(office.get(commissioner, VIEWS))
                .bodyText()
                .contains("href=\"/office/cases?tab=NEW\"")
                .doesNotContain("evil", "Бәрі");
    }

    @Test
    void viewIsRenamedAndDeleted() {
        save("Бір", "tab=MINE");

        office.post(commissioner, first() + "/name", "name", "Екі");
        assertThat(office.get(commissioner, VIEWS)).bodyText().contains("Екі").doesNotContain("Бір<");
        office.post(commissioner, first() + "/deletion");
        assertThat(office.get(commissioner, VIEWS)).bodyText().doesNotContain("Екі");
    }

    @Test
    void inboxOpensWithTheStartView() {
        save("Менікі", "tab=MINE");

        office.post(commissioner, first() + "/start");
        assertThat(office.get(commissioner, "/office/cases")).hasRedirectedUrl("/office/cases?tab=MINE");
        assertThat(office.get(commissioner, "/office/cases?tab=")).hasStatusOk();
        office.post(commissioner, first() + "/start");
        assertThat(office.get(commissioner, "/office/cases")).hasStatusOk();
    }

    @Test
    void sameNameAndATwentyFirstAreRefused() {
        for (int i = 1; i <= 20; i++) {
            save("Көрініс " + i, "tab=NEW");
        }

        assertThat(save("Артық", "tab=NEW")).bodyText().contains("twenty views already");
        office.post(commissioner, first() + "/deletion");
        assertThat(save("Көрініс 2", "tab=NEW")).bodyText().contains("a view of this name already");
        assertThat(save("Орнына", "tab=NEW")).hasStatus(302);
    }

    @Test
    void colleagueNeitherSeesNorChangesIt() {
        save("Менікі", "tab=MINE");
        SignedIn colleague = SignedIn.commissionerOf(body);

        assertThat(office.get(colleague, VIEWS)).bodyText().doesNotContain("Менікі");
        assertThat(office.post(colleague, first() + "/deletion")).hasStatus(404);
        assertThat(office.post(colleague, first() + "/name", "name", "Х")).hasStatus(404);
    }

    private MvcTestResult save(String name, String query) {
        return office.post(commissioner, VIEWS, "name", name, "query", query);
    }

    private String first() {
        byte[] page = office.get(commissioner, VIEWS).getResponse().getContentAsByteArray();
        Matcher view = VIEW.matcher(new String(page, StandardCharsets.UTF_8));
        assertThat(view.find()).isTrue();
        return view.group(1);
    }
}
