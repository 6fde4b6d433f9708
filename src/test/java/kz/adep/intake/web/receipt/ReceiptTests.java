package kz.adep.intake.web.receipt;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.adep.AdepTest;
import kz.adep.StateBodies;
import kz.adep.casework.Applicant;
import kz.adep.intake.service.Drafts;
import kz.adep.intake.web.FollowSession;
import kz.adep.intake.web.Visitor;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AdepTest
class ReceiptTests {

    private static final Pattern PROOF = Pattern.compile(">([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})<");
    private static final Pattern NUMBER = Pattern.compile("T-\\d+-\\d{4}-\\d{6}");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    private int body;
    private Visitor sender;
    private String receipt;

    @BeforeEach
    void send() throws Exception {
        StateBodies.agency();
        body = StateBodies.fresh();
        FormToken token = tokens.issue();
        drafts.change(token, draft -> kz.adep.intake.domain.Drafts.complete(body));
        sender = new Visitor(mvc, token.text());
        sender.send();
        receipt = sender.open("/apply/receipt").andReturn().getResponse().getContentAsString();
    }

    @Test
    void slipIsProvedByItsNumberAndCode() throws Exception {
        verify(number(), proof())
                .andExpect(content()
                        .string(allOf(
                                containsString("The receipt is genuine"),
                                containsString(number()),
                                containsString("Body " + body))));
    }

    /** A button that needs a script is not there without one. */
    @Test
    void codeIsCopiedWhereTheBrowserCan() {
        assertThat(receipt)
                .containsPattern("<p class=\"adep-copy adep-noprint\" hidden data-copy=\"tracking-code\"")
                .contains("data-copied=\"The code is copied\"", "id=\"tracking-code\"", "/assets/copy.js");
    }

    @Test
    void proofTellsNothingElse() throws Exception {
        verify(number(), proof())
                .andExpect(content()
                        .string(allOf(
                                not(containsString("Дөрекі")),
                                not(containsString("Сейітова")),
                                not(containsString("Registered</h2>")))));
    }

    @Test
    void proofIsReadAsPeopleTypeIt() throws Exception {
        verify(
                        number().toLowerCase(java.util.Locale.ROOT),
                        proof().toLowerCase(java.util.Locale.ROOT).replace('-', ' '))
                .andExpect(content().string(containsString("The receipt is genuine")));
    }

    @Test
    void numberIsReadAsPeopleTypeIt() throws Exception {
        verify(number().replace('T', 'Т').replace("-", " – "), proof())
                .andExpect(content().string(containsString("The receipt is genuine")));
    }

    @Test
    void languageChangeKeepsWhatWasTyped() throws Exception {
        mvc.perform(post("/receipt/verify/unsent?lang=en")
                        .param("number", number())
                        .param("code", "0000")
                        .with(csrf()))
                .andExpect(content().string(containsString("value=\"" + number() + "\"")))
                .andExpect(content().string(not(containsString("govuk-error"))));
    }

    /** A new form would take the place of the token that the code is worked out from. */
    @Test
    void newFormWaitsUntilTheCodeIsSaved() throws Exception {
        sender.open("/apply")
                .andExpect(content().string(containsString("href=\"/apply/receipt\"")))
                .andExpect(content().string(not(containsString("name=\"token\""))));

        mvc.perform(get("/apply")).andExpect(content().string(containsString("name=\"token\"")));
    }

    @Test
    void anotherNumberIsNotProved() throws Exception {
        String other = number().substring(0, number().length() - 1) + "9";

        verify(other, proof()).andExpect(content().string(containsString("do not belong together")));
    }

    @Test
    void anotherDayIsNotProved() throws Exception {
        char first = proof().charAt(0);
        String changed = (first == '0' ? '1' : '0') + proof().substring(1);

        verify(number(), changed).andExpect(content().string(containsString("do not belong together")));
    }

    @Test
    void wrongAndMalformedProofsLookTheSame() throws Exception {
        String wrong = page(verify(number(), "0000-0000-0000-0000"));
        String malformed = page(verify(number(), "жоқ"));

        assertThat(malformed.replace("жоқ", "0000-0000-0000-0000")).isEqualTo(wrong);
    }

    @Test
    void fileHoldsTheCodeOnlyIfAskedFor() throws Exception {
        assertThat(text(pdf())).contains(number(), proof()).doesNotContain(sender.code());
        assertThat(text(pdf("withCode", "true"))).contains(number(), proof(), sender.code());
    }

    /** Whoever had to wait for his number never had another page to take it from. */
    @Test
    void slipIsFoundAgainWhereTheCaseIsFollowed() throws Exception {
        Cookie session = FollowSession.of(mvc, sender.code());

        mvc.perform(get("/follow/case").cookie(session))
                .andExpect(content().string(containsString(">" + proof() + "<")));
        assertThat(text(mvc.perform(get("/follow/case/receipt.pdf").cookie(session))))
                .contains(number(), proof())
                .doesNotContain(sender.code());
    }

    @Test
    void fileIsTaggedAndInTheLanguageOfThePage() throws Exception {
        ResultActions kazakh = mvc.perform(post("/apply/receipt/pdf?lang=kk")
                .param("token", sender.token())
                .with(csrf()));

        try (PDDocument document = Loader.loadPDF(bytes(kazakh))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("kk");
            assertThat(new PDFTextStripper().getText(document)).contains("Тексеру коды");
        }
    }

    /** Its number alone, with an A, tells the head of the body what was written of him. */
    @Test
    void receiptOfWhatIsKeptFromTheBodyIsNotForItsEyes() throws Exception {
        FormToken token = tokens.issue();
        drafts.change(
                token, draft -> kz.adep.intake.domain.Drafts.complete(body).aboutHead(true));
        sender = new Visitor(mvc, token.text());
        sender.send();
        Cookie session = FollowSession.of(mvc, sender.code());

        assertThat(page(sender.open("/apply/receipt")))
                .contains("Do not show this receipt to the body")
                .doesNotContain("only proves that you applied");
        assertThat(page(mvc.perform(get("/follow/case?lang=en").cookie(session))))
                .contains("Do not show this receipt to the body");
        assertThat(text(pdf()).replaceAll("\\s+", " "))
                .contains("Do not show this receipt to the body")
                .doesNotContain("can be shown");
        assertThat(receipt).contains("only proves that you applied").doesNotContain("Do not show this receipt");
    }

    /** By law there may be none. */
    @Test
    void noAnswerIsPromisedToAnAnonymousSender() throws Exception {
        FormToken token = tokens.issue();
        drafts.change(
                token, draft -> kz.adep.intake.domain.Drafts.complete(body).knownAs(Applicant.Identity.ANONYMOUS));
        sender = new Visitor(mvc, token.text());
        sender.send();
        String followed = mvc.perform(get("/follow/case?lang=en").cookie(FollowSession.of(mvc, sender.code())))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(sender.open("/apply/receipt").andReturn().getResponse().getContentAsString())
                .contains("It is decided by", "there may be no answer")
                .doesNotContain("answer is due by", "Answer due by");
        assertThat(followed)
                .contains("It is decided by", "there may be no answer")
                .doesNotContain("answer is due by", "Answer due by");
        assertThat(text(pdf())).contains("Decided by").doesNotContain("Answer due by");
        assertThat(receipt).contains("answer is due by").doesNotContain("there may be no answer");
    }

    @Test
    void formWithoutACaseGetsNoFile() throws Exception {
        new Visitor(mvc, tokens.issue().text()).answer("receipt/pdf").andExpect(status().isNotFound());
    }

    private ResultActions pdf(String... fields) throws Exception {
        return sender.answer("receipt/pdf", fields).andExpect(status().isOk());
    }

    private static byte[] bytes(ResultActions file) {
        return file.andReturn().getResponse().getContentAsByteArray();
    }

    private static String text(ResultActions file) throws Exception {
        try (PDDocument document = Loader.loadPDF(bytes(file))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private ResultActions verify(String number, String code) throws Exception {
        return mvc.perform(post("/receipt/verify?lang=en")
                .param("number", number)
                .param("code", code)
                .with(csrf()));
    }

    private static String page(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private String proof() {
        return find(PROOF, 1);
    }

    private String number() {
        return find(NUMBER, 0);
    }

    private String find(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(receipt);
        assertThat(matcher.find()).as(receipt).isTrue();
        return matcher.group(group);
    }
}
