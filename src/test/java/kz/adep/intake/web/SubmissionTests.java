package kz.adep.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import kz.adep.AdepTest;
import kz.adep.AtOnce;
import kz.adep.SharedDatabase;
import kz.adep.StateBodies;
import kz.adep.directory.Directory;
import kz.adep.directory.domain.BodySource;
import kz.adep.intake.domain.Draft;
import kz.adep.intake.service.Drafts;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.vault.DraftSeal;
import kz.adep.vault.FormToken;
import kz.adep.vault.FormTokens;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class SubmissionTests {

    @Autowired
    private Directory directory;

    @Autowired
    private BodySource bodies;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private FormTokens tokens;

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftSeal seal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private FormToken token;
    private Visitor visitor;
    private int body;

    @BeforeEach
    void newForm() {
        StateBodies.agency();
        body = StateBodies.fresh();
        token = tokens.issue();
        visitor = new Visitor(mvc, token.text());
    }

    @Test
    void sentFormLeadsToItsReceipt() throws Exception {
        visitor.fillIn(body).send().andExpect(status().isSeeOther()).andExpect(redirectedUrl("/apply/receipt"));

        visitor.open("/apply/receipt")
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString("T-" + body + "-")));
    }

    @Test
    void sendingAgainGivesTheSameAnswer() throws Exception {
        String shown = visitor.fillIn(body).shown();
        visitor.send(shown);
        String code = visitor.code();

        visitor.send(shown).andExpect(redirectedUrl("/apply/receipt"));

        assertThat(visitor.code()).isEqualTo(code);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void draftThatACrashBroughtBackMeetsItsOwnCase() throws Exception {
        String shown = visitor.fillIn(body).shown();
        Draft draft = drafts.find(token).orElseThrow();
        visitor.send(shown);
        drafts.change(token, nothing -> draft);

        visitor.send(shown).andExpect(redirectedUrl("/apply/receipt"));

        assertThat(cases()).isEqualTo(1);
        assertThat(drafts.find(token)).isEmpty();
    }

    @Test
    void fiftyAtOnceAreOneCase() throws Exception {
        String shown = visitor.fillIn(body).shown();
        Callable<String> sending =
                () -> visitor.send(shown).andReturn().getResponse().getRedirectedUrl();

        assertThat(AtOnce.send(50, sending)).containsOnly("/apply/receipt");
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void anotherTextUnderTheSameTokenIsRefused() throws Exception {
        visitor.fillIn(body).send();

        visitor.send("0".repeat(64)).andExpect(status().isConflict());

        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void answerAfterSendingIsRefused() throws Exception {
        visitor.fillIn(body).send();

        visitor.answer("story", "subject", "Басқа", "text", "Басқа мәтін").andExpect(status().isConflict());
    }

    @Test
    void draftChangedInAnotherTabIsShownAgain() throws Exception {
        String shown = visitor.fillIn(body).shown();
        visitor.answer("story", "subject", "Түзетілді", "text", "Түзетілген мәтін");

        visitor.send(shown)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("changed in another tab"),
                                Matchers.containsString("Түзетілген мәтін"))));
        assertThat(cases()).isZero();
    }

    @Test
    void draftIsGoneOnceItIsSent() throws Exception {
        int before = count("intake_draft");

        visitor.fillIn(body).send();

        assertThat(count("intake_draft")).isEqualTo(before);
    }

    /** Not even the code of the case opens a draft, nor the code of one draft another. */
    @Test
    void draftIsSeenByItsHolderOnly() throws Exception {
        visitor.fillIn(body);
        String draft = HexFormat.of().formatHex(seal.lookup(token));

        assertThat(draftsSeenBy(ActingAs.draftHolder(draft))).isEqualTo(1);
        assertThat(draftsSeenBy(ActingAs.sender(draft, "0".repeat(64)))).isEqualTo(1);
        assertThat(draftsSeenBy(ActingAs.codeHolder(draft))).isZero();
        assertThat(draftsSeenBy(ActingAs.draftHolder("0".repeat(64)))).isZero();
        assertThat(draftsSeenBy(ActingAs.visitor())).isZero();
    }

    private int draftsSeenBy(ActingAs who) {
        return ActingScope.call(
                who,
                () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("select count(*) from intake_draft")
                        .query(Integer.class)
                        .single())));
    }

    @Test
    void draftIsStoredSealed() throws Exception {
        visitor.fillIn(body);

        List<byte[]> drafts = SharedDatabase.aboveTheWalls()
                .sql("select sealed from intake_draft")
                .query(byte[].class)
                .list();
        assertThat(drafts)
                .isNotEmpty()
                .allSatisfy(draft -> assertThat(new String(draft, java.nio.charset.StandardCharsets.UTF_8))
                        .doesNotContain("Сейітова", "CITIZEN"));
    }

    @Test
    void caseAboutTheHeadIsWithheld() throws Exception {
        visitor.fillIn(body).answer("head", "head", "true");

        visitor.send();

        assertThat(withheld(body)).isEqualTo(1);
    }

    @Test
    void detailsOfACaseAboutTheHeadAreForTheAgency() throws Exception {
        visitor.fillIn(body).answer("head", "head", "true");

        String consent = visitor.open("/apply/check").andReturn().getResponse().getContentAsString();

        assertThat(consent.substring(consent.indexOf("Who uses the data")))
                .contains("<dd class=\"govuk-summary-list__value\">"
                        + directory.authorisedBody().name().en());
    }

    @Test
    void consentNamesTheOperatorWithItsBin() throws Exception {
        SharedDatabase.aboveTheWalls()
                .sql("update state_body set bin = '123456789013' where id = ?")
                .param(body)
                .update();
        ActingScope.run(ActingAs.visitor(), () -> bodies.readAgain());
        visitor.fillIn(body);

        visitor.open("/apply/check")
                .andExpect(content().string(containsString(">Body " + body + ", BIN 123456789013<")));
    }

    @Test
    void caseOfAnUnknownBodyWaitsAtTheAgency() throws Exception {
        int before = withheld(StateBodies.agency());
        visitor.fillIn(body).answer("body", "body", "unknown");
        visitor.answer("head", "head", "false");

        visitor.send();

        assertThat(withheld(StateBodies.agency())).isEqualTo(before + 1);
        assertThat(cases()).isZero();
    }

    @Test
    void anonymousSenderLeavesNoTrace() throws Exception {
        visitor.fillInAnonymously(body).send().andExpect(redirectedUrl("/apply/receipt"));

        assertThat(count("case_party p join case_file f on f.id = p.case_id where f.identity = 'ANONYMOUS'"
                        + " and p.part = 'APPLICANT'"))
                .isZero();
        for (String table : tables()) {
            assertThat(count(table + " t where t::text like '%" + Visitor.MARKER + "%' or t::text like '%"
                            + visitor.address() + "%'"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void formMakesNoSession() throws Exception {
        int before = count("spring_session");

        visitor.fillIn(body).send();
        visitor.open("/apply");
        visitor.open("/follow");

        assertThat(count("spring_session")).isEqualTo(before);
    }

    private int cases() {
        return count("case_file where state_body_id = " + body);
    }

    private static int withheld(int stateBody) {
        return count("case_file where withheld and state_body_id = " + stateBody);
    }

    private static int count(String from) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from " + from)
                .query(Integer.class)
                .single();
    }

    private static List<String> tables() {
        return SharedDatabase.aboveTheWalls()
                .sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list();
    }
}
