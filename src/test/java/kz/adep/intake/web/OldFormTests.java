package kz.adep.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.service.resume.Resumption;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import kz.adep.vault.Vault;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Answers are kept for a day after the last one; the form began earlier than that. */
@AdepTest
class OldFormTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Vault vault;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Resumption resumption;

    private FormToken token;
    private Visitor visitor;

    @BeforeEach
    void begunTwoDaysAgo() {
        StateBodies.agency();
        Clock before = Clock.fixed(Instant.now().minus(Duration.ofDays(2)), ZoneOffset.UTC);
        token = new FormTokens(vault, before).issue();
        visitor = new Visitor(mvc, token.text());
    }

    @Test
    void draftGoesOnWithItsAnswers() throws Exception {
        drafts.change(token, nothing -> Draft.empty());
        visitor.answer("sender", "sender", "CITIZEN").andExpect(redirectedUrl("/apply/identity"));

        visitor.open("/apply/identity").andExpect(status().isOk());
        visitor.open("/apply")
                .andExpect(content().string(Matchers.containsString("There is an unfinished application")));
    }

    @Test
    void receiptAndItsCodeAreShown() throws Exception {
        drafts.change(token, nothing -> Draft.empty());
        visitor.fillIn(StateBodies.fresh()).send().andExpect(redirectedUrl("/apply/receipt"));

        assertThat(visitor.code()).isNotEmpty();
        visitor.answer("receipt/pdf").andExpect(status().isOk());
        visitor.answer("receipt", "saved", "true").andExpect(redirectedUrl("/apply/receipt"));
    }

    @Test
    void codeOfTheDraftOpensItAsOftenAsItIsTyped() {
        drafts.change(token, nothing -> Draft.empty());
        resumption.allow(token);
        String code = resumption.code(token).orElseThrow();

        assertThat(resumption.resume(code)).contains(token);
        assertThat(resumption.resume(code)).contains(token);
    }

    @Test
    void whatIsTypedAfterTheDraftIsGoneStandsInANewForm() throws Exception {
        visitor.answer("story", "subject", "Қабылдау", "text", "Ұзақ мәтін")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(Matchers.containsString("value=\"Ұзақ мәтін\"")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(token.text()))));
    }

    @Test
    void noLinkLeadsAwayFromWhatIsTyped() throws Exception {
        visitor.answer("story", "subject", "Қабылдау", "text", "Ұзақ мәтін")
                .andExpect(content().string(Matchers.not(Matchers.containsString("lang=kk"))))
                .andExpect(content().string(Matchers.not(Matchers.containsString("href=\"/sight"))));
    }
}
