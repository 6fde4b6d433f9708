package kz.adep.casework.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class SearchControllerTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CaseRegister register;

    private int body;
    private SignedIn commissioner;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
    }

    @Test
    void hitShowsNumberAndTheMarkedWord() {
        UUID id = register(Cases.saying(body, "Взятка <b>за</b> тендер"));

        assertThat(page("/office/search?q=тендера"))
                .bodyText()
                .contains(
                        "1 case found",
                        "T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001",
                        "/office/cases/" + id)
                .contains("Взятка &lt;b&gt;за&lt;/b&gt; <mark>тендер</mark>");
    }

    @Test
    void similarWordsAreSaidToBeSimilar() {
        register(Cases.saying(body, "Взятка за тендер"));

        assertThat(page("/office/search?q=тендор"))
                .bodyText()
                .contains("No case holds exactly these words. 1 case holds similar ones", "<mark>тендер</mark>");
    }

    @Test
    void countBeyondAHundredIsNotMadeUp() {
        for (int i = 0; i < 102; i++) {
            register(Cases.saying(body, "Взятка за тендер"));
        }

        assertThat(page("/office/search?q=тендер"))
                .bodyText()
                .contains("More than 100 cases found", "rel=\"next\"", "after=false");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q= "})
    void emptyBoxAsksForWords(String query) {
        assertThat(page("/office/search" + query)).bodyText().contains("Type a number, a word or a surname");
    }

    @Test
    void shortOrUnknownWordsSayWhatToDo() {
        assertThat(page("/office/search?q=ж")).bodyText().contains("too short");
        assertThat(page("/office/search?q=ничегонет&kind=MISCONDUCT"))
                .bodyText()
                .contains("No case was found", "Search all kinds and stages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=true~x~y"})
    void unreadableAddressIsABadRequest(String query) {
        assertThat(page("/office/search?q=слово&" + query)).hasStatus(400);
    }

    @Test
    void agencySearchesAtItsOwnAddress() {
        UUID withheld = register(Cases.saying(Cases.withheld(body), "Мөрбасылған хат"));

        assertThat(mvc.perform(get("/agency/search?q=мөрбасылған").with(SignedIn.agencyOfficer())))
                .bodyText()
                .contains("/agency/cases/" + withheld, "action=\"/agency/search\"");
        assertThat(mvc.perform(get("/office/search?q=дөрекі").with(SignedIn.agencyOfficer())))
                .hasStatus(403);
    }

    @Test
    void boxStandsOnEveryPageOfTheOffice() {
        assertThat(page("/office")).bodyText().contains("action=\"/office/search\"");
        assertThat(mvc.perform(get("/admin").with(SignedIn.administrator())))
                .bodyText()
                .doesNotContain("/search\"");
    }

    private MvcTestResult page(String address) {
        return mvc.perform(get(address).locale(Locale.ENGLISH).with(commissioner));
    }

    private UUID register(NewCase newCase) {
        SignedIn sender = newCase.withheld() ? SignedIn.agencyOfficer() : commissioner;
        return ActingScope.call(sender.actingAs(), () -> register.register(newCase))
                .id();
    }
}
