package kz.adep.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class CaseNoticeTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    private int body;

    @BeforeEach
    void ownBody() {
        body = StateBodies.fresh();
    }

    @Test
    void whoHasACodeReadsOfTheActByIt() {
        assertThat(after("law.act.forwarding.done", Cases.named(body)))
                .bodyText()
                .contains("Forwarded.", "reads of it with the tracking code");
        assertThat(after("law.act.given-back.done", Cases.named(body)))
                .bodyText()
                .contains("reads of it with the tracking code");
    }

    @Test
    void whoHasNoCodeIsToBeToldByLetter() {
        assertThat(after("casework.decision.done", Cases.onPaper(body)))
                .bodyText()
                .contains("The case is closed.", "tell him by letter or phone");
    }

    @Test
    void noteIsNothingToTellTheApplicant() {
        assertThat(after("casework.thread.note.saved", Cases.onPaper(body)))
                .bodyText()
                .doesNotContain("tell him by letter or phone");
    }

    private MvcTestResult after(String notice, NewCase newCase) {
        return mvc.get()
                .uri("/office/cases/" + office.submit(newCase))
                .header("Accept-Language", "en")
                .requestAttr("notice", notice)
                .with(SignedIn.commissionerOf(body))
                .exchange();
    }
}
