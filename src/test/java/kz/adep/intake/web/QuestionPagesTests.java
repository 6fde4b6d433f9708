package kz.adep.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.intake.domain.Story;
import kz.adep.vault.FormTokens;
import kz.adep.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AdepTest
class QuestionPagesTests {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Vault vault;

    private Visitor visitor;
    private int body;

    @BeforeEach
    void newForm() {
        StateBodies.agency();
        body = StateBodies.fresh();
        visitor = new Visitor(mvc, tokens.issue().text());
    }

    @Test
    void answerLeadsToTheNextQuestion() throws Exception {
        visitor.answer("sender", "sender", "CITIZEN")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/apply/identity"));
    }

    @Test
    void formThatIsBegunInAFloodWaitsWithItsTokenAndWhatWasTyped() throws Exception {
        String flood = Visitor.freshAddress();
        for (int form = 0; form < 240; form++) {
            new Visitor(mvc, tokens.issue().text(), flood).answer("sender", "sender", "CITIZEN");
        }
        Visitor late = new Visitor(mvc, tokens.issue().text(), flood);

        late.answer("story", "subject", "Тақырып", "text", "Ұзақ мәтін\nекі жолда")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", matchesPattern("5\\d|60")))
                .andExpect(content()
                        .string(allOf(
                                containsString("Nothing you wrote is lost"),
                                containsString("action=\"/apply/story\""),
                                containsString("name=\"token\" value=\"" + late.token()),
                                containsString("Ұзақ мәтін\nекі жолда"))));
        visitor.answer("sender", "sender", "CITIZEN").andExpect(redirectedUrl("/apply/identity"));
    }

    @Test
    void questionAheadLeadsBackToTheOpenOne() throws Exception {
        visitor.answer("sender", "sender", "CITIZEN");

        visitor.open("/apply/story").andExpect(redirectedUrl("/apply/identity"));
    }

    @Test
    void anotherPersonIsNamedOnAPageOfHisOwn() throws Exception {
        visitor.fillIn(body);

        visitor.answer("concerned/another", "at", "0", "name", "Серік Ахметов", "post", "")
                .andExpect(redirectedUrl("/apply/concerned?at=1"));
        visitor.open("/apply/concerned?at=1")
                .andExpect(content()
                        .string(allOf(containsString("Already named"), containsString("name=\"at\" value=\"1\""))));
        visitor.answer("concerned", "at", "1", "name", "Дана Оспанова", "post", "Кеңесші")
                .andExpect(redirectedUrl("/apply/check"));
        visitor.open("/apply/check")
                .andExpect(content().string(containsString("Серік Ахметов\nДана Оспанова, Кеңесші")));
    }

    @Test
    void removingOnePersonKeepsWhatIsTypedOfAnother() throws Exception {
        visitor.fillIn(body);

        visitor.answer("concerned/removed", "person", "0", "at", "1", "name", "Дана Оспанова", "post", "")
                .andExpect(redirectedUrl("/apply/concerned?at=0"));
        visitor.open("/apply/concerned")
                .andExpect(content()
                        .string(allOf(containsString("value=\"Дана Оспанова\""), not(containsString("Ахметов")))));
    }

    @Test
    void personNamedBeforeIsCorrectedOnHisOwnPage() throws Exception {
        visitor.fillIn(body);

        visitor.answer("concerned/another", "at", "1", "name", "Дана Оспанова", "post", "", "person", "0")
                .andExpect(redirectedUrl("/apply/concerned?at=0"));
        visitor.open("/apply/concerned?at=0")
                .andExpect(content()
                        .string(allOf(containsString("value=\"Серік Ахметов\""), containsString("Дана Оспанова"))));
        visitor.answer("concerned/another", "at", "0", "name", "", "post", "", "person", "1")
                .andExpect(redirectedUrl("/apply/concerned?at=0"));
        visitor.open("/apply/concerned?at=0").andExpect(content().string(containsString("value=\"Дана Оспанова\"")));
    }

    @Test
    void bodyOfTheCommissionerIsProposedAndNotTaken() throws Exception {
        visitor.open("/apply?body=" + body)
                .andExpect(content().string(containsString("name=\"body\" value=\"" + body + "\"")));
        visitor.begin("body", String.valueOf(body)).andExpect(redirectedUrl("/apply/sender"));
        visitor.answer("sender", "sender", "CITIZEN");
        visitor.answer("identity", "identity", "NAMED");

        visitor.answer("matter", "matter", "BREACH").andExpect(redirectedUrl("/apply/danger"));
        visitor.answer("danger", "danger", "NEITHER").andExpect(redirectedUrl("/apply/body"));
        visitor.open("/apply/body").andExpect(content().string(containsString("value=\"" + body + "\" selected")));
    }

    @Test
    void bodyThatNobodyCanChooseIsNotProposed() throws Exception {
        visitor.begin("body", "999999999");
        visitor.begin("body", "1");

        visitor.open("/apply").andExpect(content().string(containsString("/apply/discard")));
        visitor.answer("sender", "sender", "CITIZEN");
        visitor.answer("identity", "identity", "NAMED");
        visitor.answer("matter", "matter", "BREACH");
        visitor.answer("danger", "danger", "NEITHER");
        visitor.open("/apply/body")
                .andExpect(content().string(not(matchesRegex("(?s).*<option value=\"\\d+\" selected.*"))));
    }

    @Test
    void anotherPersonWaitsUntilThisOneIsNamed() throws Exception {
        visitor.fillIn(body);

        visitor.answer("concerned/another", "at", "1", "name", "", "post", " ")
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("href=\"#name\""), containsString("Серік Ахметов"))));
        visitor.answer("concerned/another", "at", "1", "name", "ә".repeat(201), "post", "Кеңесші")
                .andExpect(content().string(allOf(containsString("govuk-error"), containsString("value=\"Кеңесші\""))));
    }

    @Test
    void sixthPersonIsNotOffered() throws Exception {
        visitor.fillIn(body);
        for (int at = 1; at < 5; at++) {
            visitor.answer("concerned/another", "at", String.valueOf(at), "name", "Адам " + at, "post", "");
        }

        visitor.open("/apply/concerned?at=9")
                .andExpect(content()
                        .string(allOf(containsString("value=\"Адам 4\""), not(containsString("Add another person")))));
    }

    @Test
    void whoIsNotSureComesToTheEndOfTheForm() throws Exception {
        visitor.fillIn(body);

        visitor.answer("matter", "matter", "UNSURE").andExpect(redirectedUrl("/apply/check"));
        visitor.open("/apply/matter").andExpect(content().string(containsString("registered as an application")));
        visitor.send().andExpect(redirectedUrl("/apply/receipt"));
    }

    @Test
    void answerIsStillThereOnTheWayBack() throws Exception {
        visitor.fillIn(body);

        visitor.open("/apply/story").andExpect(content().string(containsString("Қабылдауда дөрекі сөйледі.")));
        visitor.open("/apply/body").andExpect(content().string(containsString("value=\"" + body + "\" selected")));
    }

    @Test
    void tabIsCalledWhatThePageAsks() throws Exception {
        visitor.fillIn(body);
        visitor.answer("matter", "matter", "ADVICE");

        visitor.open("/apply/story").andExpect(content().string(containsString("<title>What is your question?")));
    }

    @Test
    void numberOfAPersonIsTypedInDigitsAndHintAndErrorAreBothRead() throws Exception {
        visitor.fillIn(body);

        visitor.answer("details", "surname", "Сейітова", "givenName", "Әлия", "address", "Алматы", "iin", "123")
                .andExpect(content()
                        .string(allOf(
                                containsString("inputmode=\"numeric\""),
                                containsString("aria-describedby=\"iin-hint iin-error\""),
                                containsString("autocomplete=\"street-address\""))));
    }

    @Test
    void whatWasTypedStaysBesideItsError() throws Exception {
        visitor.answer("story", "subject", "", "text", "Ұзақ мәтін")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Error: "),
                                containsString("href=\"#subject\""),
                                containsString("Ұзақ мәтін"))));
    }

    @Test
    void nulBytesAreDropped() throws Exception {
        visitor.fillIn(body)
                .answer("story", "subject", "Нөл\0дік", "text", "Мә\0тін")
                .andExpect(redirectedUrl("/apply/check"));

        visitor.open("/apply/story").andExpect(content().string(containsString("Нөлдік")));
    }

    @Test
    void tooLongATextIsKeptAndRefused() throws Exception {
        String text = "ә".repeat(20_001);

        visitor.answer("story", "subject", "Ұзын", "text", text)
                .andExpect(content().string(allOf(containsString("at most 20000"), containsString(text))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "-1", "abc", "99999999999999"})
    void strangeBodyIsRefused(String strange) throws Exception {
        visitor.answer("body", "body", strange)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("no such body")));
    }

    @Test
    void bodiesAreFoundByAPartOfTheirName() throws Exception {
        visitor.answer("sender", "sender", "CITIZEN");
        visitor.answer("identity", "identity", "NAMED");
        visitor.answer("matter", "matter", "BREACH");
        visitor.answer("danger", "danger", "NEITHER");

        visitor.open("/apply/body?words=Мангистау")
                .andExpect(content()
                        .string(allOf(containsString("Akimat of Mangystau Region"), not(containsString("Ministry")))));
    }

    @Test
    void anonymousSenderIsNotAskedForDetails() throws Exception {
        visitor.fillInAnonymously(body);

        visitor.open("/apply/details").andExpect(redirectedUrl("/apply/check"));
        visitor.open("/apply/check").andExpect(content().string(not(containsString("name=\"consent\""))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"850101300009", "851301300005", "8501"})
    void wrongIinIsRefused(String iin) throws Exception {
        visitor.answer("sender", "sender", "CITIZEN");

        visitor.answer("details", "surname", "С", "givenName", "Ә", "address", "А", "iin", iin)
                .andExpect(content().string(containsString("href=\"#iin\"")));
    }

    @Test
    void languageChangeKeepsWhatIsNotSentYet() throws Exception {
        visitor.fillIn(body);

        visitor.answer("story/unsent?lang=ru", "subject", "", "text", "Жартылай мәтін")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Жартылай мәтін</textarea>"),
                                containsString("name=\"token\" value=\"" + visitor.token()),
                                not(containsString("govuk-error")))));
        visitor.open("/apply/story").andExpect(content().string(not(containsString("Жартылай"))));
        visitor.open("/apply/story/unsent").andExpect(redirectedUrl("/apply/story"));
    }

    /** A screen reader must not speak them in the language of the page. */
    @Test
    void ownWordsAreInNoKnownLanguage() throws Exception {
        visitor.fillIn(body);

        visitor.open("/apply/check")
                .andExpect(content()
                        .string(allOf(
                                containsString("lang=\"\">Дөрекі сөйледі"),
                                not(containsString("lang=\"\">Body")),
                                not(containsString("lang=\"\">Citizen")))));
        visitor.send();
        visitor.open("/apply/receipt").andExpect(content().string(containsString("lang=\"\">Дөрекі сөйледі")));
    }

    @Test
    void wayBackKeepsWhatIsNoAnswerYet() throws Exception {
        visitor.fillIn(body);

        visitor.answer("story/left?to=back", "subject", "", "text", "Жартылай мәтін")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/apply/check"));

        visitor.open("/apply/check")
                .andExpect(content().string(allOf(containsString("not confirmed"), not(containsString("Жартылай")))));
        visitor.open("/apply/story").andExpect(content().string(containsString("Жартылай мәтін</textarea>")));
        visitor.answer("story", "subject", "Бітті", "text", "Толық мәтін");
        visitor.open("/apply/check").andExpect(content().string(not(containsString("not confirmed"))));
    }

    @Test
    void whatIsTooLongToKeepStaysOnItsPage() throws Exception {
        visitor.fillIn(body);
        String text = "Ұзақ әңгіме ".repeat(4_000);

        visitor.answer("story/left?to=back", "subject", "", "text", text)
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Too long to be kept"), containsString(text))));
        visitor.answer("story", "subject", "", "text", text, "later", "")
                .andExpect(forwardedUrl("/apply/story/left?to=later"));
        visitor.open("/apply/check").andExpect(content().string(not(containsString("not confirmed"))));
    }

    /** The database takes no longer draft. */
    @Test
    void longestStoryIsKeptBesideTheLongestAnswer() throws Exception {
        visitor.fillIn(body);
        visitor.answer("story", "subject", "Ұзақ", "text", "ә".repeat(20_000));

        visitor.answer("story/left?to=back", "subject", "", "text", "ұ".repeat(40_000))
                .andExpect(redirectedUrl("/apply/check"));
    }

    @Test
    void whatWasTypedBeforeTheFirstAnswerIsThereOnTheWayBack() throws Exception {
        visitor.answer("sender/left?to=back", "sender", "CIVIL_SERVANT").andExpect(redirectedUrl("/apply"));

        visitor.open("/apply/sender")
                .andExpect(content().string(matchesRegex("(?s).*value=\"CIVIL_SERVANT\"[^>]*checked.*")));
        visitor.open("/apply/identity").andExpect(redirectedUrl("/apply/sender"));
    }

    @Test
    void pageWithNothingTypedBeginsNoDraft() throws Exception {
        visitor.answer("sender/left?to=back");

        visitor.open("/apply").andExpect(content().string(not(containsString("/apply/discard"))));
    }

    @Test
    void largerLettersCostNothingTyped() throws Exception {
        visitor.fillIn(body);
        visitor.open("/apply/story")
                .andExpect(content().string(containsString("formaction=\"/apply/story/left?to=sight\"")));

        visitor.answer("story/left?to=sight", "subject", "Тақырып", "text", "")
                .andExpect(redirectedUrl("/sight?from=/apply/story"));

        visitor.open("/apply/story").andExpect(content().string(containsString("value=\"Тақырып\"")));
    }

    @Test
    void anotherPersonHalfNamedComesBackOnHisOwnPage() throws Exception {
        visitor.fillIn(body);
        visitor.answer("concerned/left", "at", "1", "name", "Дана", "post", "");

        visitor.open("/apply/concerned").andExpect(content().string(containsString("value=\"Дана\"")));
        visitor.open("/apply/concerned?at=0").andExpect(content().string(containsString("value=\"Серік Ахметов\"")));
    }

    @Test
    void whoBecomesAnonymousLeavesNoHalfDetailsEither() throws Exception {
        visitor.fillIn(body);
        visitor.answer("details/left", "surname", "Жартысы", "givenName", "");

        visitor.answer("identity", "identity", "ANONYMOUS");
        visitor.answer("identity", "identity", "NAMED");

        visitor.open("/apply/details").andExpect(content().string(not(containsString("Жартысы"))));
    }

    @Test
    void languageChangeKeepsTheBodiesThatWereFound() throws Exception {
        visitor.fillIn(body);

        visitor.answer("body/unsent?lang=ru", "body", "unknown", "words", "Mangystau")
                .andExpect(content()
                        .string(allOf(
                                containsString("Аппарат акима Мангистауской области"),
                                not(containsString("Министерство")),
                                containsString("value=\"unknown\" selected"))));
    }

    @Test
    void languageChangeKeepsTheTicksAndSendsNothing() throws Exception {
        visitor.fillIn(body);

        visitor.answer("check/unsent?lang=ru", "truth", "true", "shown", "")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                matchesRegex("(?s).*name=\"truth\"[^>]*checked.*"),
                                not(matchesRegex("(?s).*name=\"consent\"[^>]*checked.*")),
                                containsString("Проверьте ответы"))));
        visitor.open("/apply/check/unsent").andExpect(redirectedUrl("/apply/check"));
        visitor.open("/apply/check").andExpect(status().isOk());
    }

    @Test
    void longTextSaysItsLimitInEveryFormOfTheLanguage() throws Exception {
        visitor.fillIn(body);

        visitor.open("/apply/story?lang=ru")
                .andExpect(content()
                        .string(allOf(
                                containsString("data-maxlength=\"" + Story.TEXT_LENGTH + "\""),
                                matchesRegex("(?s).*id=\"text-info\">До 20.000 знаков<.*"),
                                containsString("under-limit.one=\"Остался %{count} знак\""),
                                containsString("under-limit.few=\"Осталось %{count} знака\""),
                                containsString("over-limit.many=\"На %{count} знаков больше, чем можно\""))));
    }

    @Test
    void modulesOfTheLookAreServedAsScripts() throws Exception {
        visitor.open("/assets/govuk/components/character-count/character-count.bundle.mjs")
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("text/javascript"));
    }

    /** The first button of a form is the one the Enter key presses. */
    @Test
    void enterSendsTheAnswerAndNotTheLanguage() throws Exception {
        String page = visitor.open("/apply/sender").andReturn().getResponse().getContentAsString();

        assertThat(page.substring(page.indexOf("<button"), page.indexOf(">", page.indexOf("<button"))))
                .contains("form=\"typed\"")
                .doesNotContain("formaction");
        assertThat(page).contains("formaction=\"/apply/sender/unsent?lang=ru\"", "<form id=\"typed\"");
    }

    @Test
    void choiceOutsideTheListIsForgottenWithTheLanguage() throws Exception {
        visitor.answer("sender/unsent", "sender", "KING")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("checked"))));
        visitor.answer("sender/unsent", "sender", "CITIZEN").andExpect(content().string(containsString("checked")));
    }

    @Test
    void forgedTokenGetsAPageThatKeepsTheText() throws Exception {
        Visitor forger = new Visitor(mvc, "forged");

        forger.answer("story", "subject", "Тақырып", "text", "Жоғалмайтын мәтін\nекінші жол")
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Жоғалмайтын мәтін")));
    }

    @Test
    void expiredFormMovesToANewOne() throws Exception {
        Clock yesterday = Clock.offset(Clock.systemUTC(), Duration.ofHours(-25));
        var old = new FormTokens(vault, yesterday).issue();
        var page = new Visitor(mvc, old.text()).answer("head", "head", "true");

        String fresh = page.andReturn().getResponse().getCookie(FormCookie.NAME).getValue();

        page.andExpect(status().isBadRequest()).andExpect(content().string(containsString(fresh)));
        new Visitor(mvc, fresh).answer("sender", "sender", "CITIZEN").andExpect(redirectedUrl("/apply/identity"));
    }

    @Test
    void pageWithoutFormBeginsAnew() throws Exception {
        new Visitor(mvc, "").open("/apply/story").andExpect(redirectedUrl("/apply"));
    }

    @Test
    void filledTrapIsAskedToSendAgain() throws Exception {
        visitor.fillIn(body);

        visitor.answer("check", "truth", "true", "consent", "true", "shown", visitor.shown(), "website", "x")
                .andExpect(status().isOk());
        visitor.send().andExpect(redirectedUrl("/apply/receipt"));
    }

    @Test
    void discardedAnswersAreGone() throws Exception {
        visitor.fillIn(body).answer("discard").andExpect(cookie().maxAge(FormCookie.NAME, 0));

        visitor.open("/apply/check").andExpect(redirectedUrl("/apply/sender"));
    }

    @Test
    void savedReceiptIsNotShownAgain() throws Exception {
        visitor.fillIn(body).send();
        String code = visitor.code();

        visitor.answer("receipt", "saved", "true").andExpect(cookie().maxAge(FormCookie.NAME, 0));

        var page = new Visitor(mvc, "").open("/apply/receipt").andReturn().getResponse();
        assertThat(page.getContentAsString()).doesNotContain(code).contains("not shown any more");
    }

    @Test
    void wayBackAfterSendingLeadsToTheReceipt() throws Exception {
        visitor.fillIn(body).send();

        for (String page : List.of("check", "story")) {
            visitor.open("/apply/" + page).andExpect(redirectedUrl("/apply/receipt"));
        }
    }

    @Test
    void adviceHasNoTerm() throws Exception {
        visitor.fillIn(body).answer("matter", "matter", "ADVICE");
        visitor.send();

        visitor.open("/apply/receipt").andExpect(content().string(containsString("The law sets no term")));
    }

    @Test
    void adviceIsAskedForWithAQuestion() throws Exception {
        visitor.fillIn(body).answer("matter", "matter", "ADVICE");
        var question = allOf(containsString("Your question"), not(containsString("What happened")));

        visitor.open("/apply/check").andExpect(content().string(question));
        visitor.send();
        visitor.open("/apply/receipt").andExpect(content().string(question));
    }
}
