package kz.adep.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import kz.adep.shared.Quarter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/**
 * The main job in a real browser, in each language: a citizen submits, the commissioner answers, the citizen reads the
 * answer by his code, the report is written, accepted and published, and everybody can see it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDemonstration.class)
class MainJobJourneyTests {

    private static final String PASSWORD = "adep-demo-2026";
    private static final String ANSWER = "Тексеру жүргізілді, кешірім сұраймыз. ";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @CsvSource({"kk, 371, ast", "ru, 114, mj", "en, 347, man"})
    void citizenIsAnsweredAndTheQuarterIsReported(String language, String body, String office) {
        String code = submit(language, body);
        answer(language, office);
        readAnswer(language, code);
        String report = report(language, office);
        review(language, report);
        readReport(language, report);
        judge(language);
    }

    private String submit(String language, String body) {
        try (Visitor citizen = visitor(language, "1-citizen")) {
            citizen.look("start").go("/apply").look("before").send();
            citizen.look("sender").pick("sender", "CITIZEN").send();
            citizen.look("identity").pick("identity", "NAMED").send();
            citizen.look("matter").pick("matter", "BREACH").send();
            citizen.look("danger").pick("danger", "NEITHER").send();
            citizen.look("body").choose("body", body).send();
            citizen.look("head").pick("head", "false").send();
            citizen.look("concerned").send();
            citizen.look("story").send();
            citizen.look("story-errors");
            citizen.type("subject", "Journey " + language)
                    .type("text", "Қабылдауда қызметкер дөрекі сөйледі.\nӨтінемін, тексеріңіз.")
                    .send();
            citizen.look("documents").send();
            citizen.look("details")
                    .type("surname", "Сейітова")
                    .type("givenName", "Әлия")
                    .type("phone", "8 701 234 56 78")
                    .type("address", "Астана, Достық көшесі, 1")
                    .send();
            citizen.look("language").pick("language", language).send();
            citizen.look("check").pick("truth", "true").pick("consent", "true").send();
            citizen.look("receipt");
            String code = citizen.text(".adep-code");
            citizen.pick("saved", "true").send();
            citizen.look("finished");
            return code;
        }
    }

    private void answer(String language, String office) {
        try (Visitor commissioner = signedIn(language, "2-commissioner", office + ".commissioner")) {
            commissioner.look("today").go("/office/cases").look("inbox");
            commissioner.go("/office/cases?text=Journey").look("filtered").follow("main table tbody a");
            commissioner.look("case").sendTo("/take-up");
            commissioner.type("answer", ANSWER + language).sendTo("/answer");
            commissioner.look("drafted").pick("outcome", "SUBSTANTIATED").sendTo("/decision");
            commissioner.look("decide").send();
            commissioner.look("closed");
            assertThat(commissioner.text("main")).contains(ANSWER + language);
            commissioner.go("/office/cases/new").look("register");
            commissioner.go("/office/consultations/new").look("consultation");
            commissioner.go("/office/misconduct/new").look("misconduct");
        }
    }

    private void readAnswer(String language, String code) {
        try (Visitor citizen = visitor(language, "3-citizen")) {
            citizen.go("/follow").look("follow").type("code", "0000-0000").send();
            citizen.look("wrong-code").type("code", code).send();
            citizen.look("answered");
            assertThat(citizen.text("main")).contains("Journey " + language, ANSWER + language);
        }
    }

    private String report(String language, String office) {
        try (Visitor commissioner = signedIn(language, "4-commissioner", office + ".commissioner")) {
            commissioner.go("/office/reports").look("reports");
            commissioner.follow("form:has(input[value='" + quarter() + "']) button");
            commissioner.look("draft").type("success", "Journey success " + language);
            commissioner.type("problems", "Journey problems " + language).sendTo("/narrative");
            commissioner.follow("a[href$='/check']");
            commissioner.look("check").sendTo("/submit");
            commissioner.look("submitted");
            return commissioner.path().replaceAll("^/office/reports/([0-9a-f-]{36}).*", "$1");
        }
    }

    private void review(String language, String report) {
        try (Visitor agency = signedIn(language, "5-agency", "agency.officer")) {
            agency.look("dashboard").go("/agency/reports").look("queue");
            agency.go("/agency/reports/" + report).look("review").sendTo("/accept");
            agency.look("accepted").sendTo("/publish");
            agency.look("published").go("/agency/cases").look("withheld");
            agency.go("/agency/studies").look("studies").follow("main a[href^='/agency/studies/']");
            agency.look("study");
        }
    }

    private void readReport(String language, String report) {
        try (Visitor anybody = visitor(language, "6-anybody")) {
            anybody.go("/reports").look("reports");
            assertThat(anybody.page().content()).contains("/reports/" + report);
            anybody.go("/reports/" + report).look("report");
            assertThat(anybody.text("main")).contains("Journey success " + language);
        }
    }

    private void judge(String language) {
        try (Visitor anybody = visitor(language, "7-anybody")) {
            anybody.go("/statistics/runs-test").look("runs-test").go("/history").look("history");
            anybody.go("/deadline").look("deadline").go("/commissioners").look("commissioners");
            anybody.go("/nothing-here").look("not-found");
        }
    }

    private Quarter quarter() {
        return Quarter.of(LocalDate.now(clock));
    }

    private Visitor signedIn(String language, String name, String username) {
        Visitor staff = visitor(language, name);
        staff.go("/sign-in").look("sign-in");
        staff.type("username", username).type("password", PASSWORD).send();
        staff.look("code").type("code", staff.text("#demo-code")).send();
        return staff;
    }

    private Visitor visitor(String language, String name) {
        return new Visitor(CHROMIUM.browser(), "http://localhost:" + port, language, name);
    }
}
