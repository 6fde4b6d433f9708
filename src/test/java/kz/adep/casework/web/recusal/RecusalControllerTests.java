package kz.adep.casework.web.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
@Import(Office.class)
class RecusalControllerTests {

    @Autowired
    private Office office;

    private int body;
    private SignedIn commissioner;
    private SignedIn head;
    private NewCase newCase;
    private UUID id;

    @BeforeEach
    void officeOfOne() {
        body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
        newCase = Cases.saying(body, "Шегіртке туралы");
        id = office.submit(newCase);
    }

    @Test
    void effectIsToldBeforeSomebodyRecusesHimself() {
        assertThat(office.get(commissioner, at("/recusal"))).bodyText().contains("you will not see this case");
    }

    @Test
    void groundAndReasonAreAskedFor() {
        assertThat(office.post(commissioner, at("/recusal"), "reason", " ")).hasStatusOk();
        assertThat(office.get(commissioner, at(""))).hasStatusOk();
    }

    @Test
    void caseOfTheOnlyCommissionerGoesToTheAgency() {
        MvcTestResult done = recuse(commissioner);

        assertThat(done).hasRedirectedUrl("/office/cases");
        assertThat(office.get(commissioner, at(""))).hasStatus(404);
        assertThat(office.get(head, at(""))).hasStatus(404);
        assertThat(office.get(SignedIn.agencyOfficer(), "/agency/cases/" + id))
                .bodyText()
                .contains("T-" + body + "-2026-A000001", "Registered", "The case went to the Agency", "Туысым");
    }

    @Test
    void applicantIsToldBothNumbersAndKeepsHisTerm() {
        recuse(commissioner);

        var followed = office.followed(newCase);
        assertThat(followed.number()).hasToString("T-" + body + "-2026-A000001");
        assertThat(followed.formerNumber()).hasToString("T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-000001");
        assertThat(followed.due()).isEqualTo(CaseDays.due());
        assertThat(followed.messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("A000001");
    }

    @Test
    void talliesGoAlong() {
        recuse(commissioner);

        assertThat(tally(false)).isZero();
        assertThat(tally(true)).isEqualTo(2);
    }

    /** By names of its own: what other tests withheld from their bodies is found there, too. */
    @Test
    void agencyFindsItByWordAndName() throws Exception {
        SignedIn officer = SignedIn.agencyOfficer();
        String word = ownWord("слово");
        String name = ownWord("Имя");
        String another = ownWord("Имя");
        id = office.submit(Cases.saying(Cases.concerning(body, name, another), word));
        assertThat(found(officer, word)).doesNotContain(id.toString());

        recuse(commissioner);

        assertThat(found(officer, word)).contains(id.toString());
        assertThat(found(officer, name)).contains(id.toString());
        assertThat(found(officer, another)).contains(id.toString());
    }

    /** Letters only, and the same again in no other test. */
    private String ownWord(String begin) {
        return begin
                + UUID.randomUUID()
                        .toString()
                        .chars()
                        .filter(c -> c != '-')
                        .mapToObj(c -> String.valueOf((char) ('а' + Character.digit(c, 16))))
                        .collect(Collectors.joining());
    }

    private String found(SignedIn officer, String words) throws UnsupportedEncodingException {
        return office.get(officer, "/agency/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .getResponse()
                .getContentAsString();
    }

    @Test
    void theOtherCommissionerTakesOver() {
        SignedIn other = SignedIn.commissionerOf(body);
        office.post(commissioner, at("/take-up"));
        recuse(commissioner);

        assertThat(office.get(other, at(""))).bodyText().contains("A member of staff was shut out", "Туысым");
        assertThat(assignee()).isEqualTo(other.staff().accountId());
        assertThat(bell(other, "recusal.bell.shut-out")).isEqualTo(1);
        assertThat(bell(commissioner, "recusal.bell.shut-out")).isZero();
    }

    @Test
    void caseIsNotGivenToWhoIsShutOut() {
        SignedIn other = SignedIn.commissionerOf(body);
        recuse(commissioner);

        assertThat(office.post(
                        other,
                        at("/assignee"),
                        "colleague",
                        commissioner.staff().accountId().toString()))
                .hasStatus(409);
    }

    @Test
    void headDecidesOnWhatTheApplicantAskedFor() {
        SignedIn other = SignedIn.commissionerOf(body);
        office.post(other, at("/recusal-request"), "whom", account(commissioner), "reason", "Ол туыс");

        assertThat(office.get(head, at(""))).bodyText().contains("Ол туыс", "Decide on the recusal");
        assertThat(office.get(commissioner, at(""))).hasStatusOk();
        decide(head, "true");
        assertThat(office.get(commissioner, at(""))).hasStatus(404);
        assertThat(office.get(other, at(""))).hasStatusOk();
        assertThat(office.followed(newCase).messages())
                .extracting("body")
                .asString()
                .contains("Негізді");
    }

    @Test
    void refusalLeavesTheCaseWhereItIs() {
        office.post(head, at("/recusal-request"), "whom", account(commissioner), "reason", "Ол туыс");
        decide(head, "false");

        assertThat(office.get(commissioner, at(""))).bodyText().contains("refused", "Негізді", "met");
    }

    @Test
    void nobodyDecidesOnTheHeadButTheAgency() {
        office.post(commissioner, at("/recusal-request"), "whom", account(head), "reason", "Басшы туыс");

        assertThat(decide(head, "false")).hasStatus(409);
        SignedIn officer = SignedIn.agencyOfficer();
        assertThat(office.get(officer, "/agency/recusals")).bodyText().contains(recusal());
        assertThat(office.post(officer, "/agency/recusals/" + recusal(), "granted", "true", "answer", "Негізді"))
                .hasStatus(302);
        assertThat(office.get(head, at(""))).hasStatus(404);
        assertThat(office.get(officer, "/agency/cases/" + id)).bodyText().contains("Негізді");
    }

    @Test
    void deputyKeepsTheCaseInTheBodyAndTheOfficeTellsTheApplicant() {
        SignedIn deputy = SignedIn.headOf(body);
        office.post(commissioner, at("/recusal-request"), "whom", account(head), "reason", "Басшы туыс");
        office.post(SignedIn.agencyOfficer(), "/agency/recusals/" + recusal(), "granted", "true", "answer", "Негізді");

        assertThat(office.get(deputy, at(""))).hasStatusOk();
        assertThat(office.get(commissioner, at(""))).bodyText().contains("Tell the applicant what the Agency decided");
        office.post(commissioner, at("/recusal-told"), "recusal", recusal());
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("Негізді");
    }

    @Test
    void headLiftsTheRecusalOfANamesake() {
        SignedIn.commissionerOf(body);
        recuse(commissioner);

        assertThat(office.post(head, at("/recusal-revocation"), "recusal", recusal(), "answer", "Аттас"))
                .hasStatus(302);
        assertThat(office.get(commissioner, at(""))).bodyText().contains("Аттас", "lifted");
    }

    @Test
    void lastOfficerOfTheAgencyCannotLeaveACaseToNobody() {
        UUID withheld = office.submit(Cases.withheld(body));
        SignedIn officer = SignedIn.agencyOfficer();
        String others = "disabled_at = %s where role = 'AGENCY_OFFICER' and id <> '" + account(officer) + "'";
        update(others.formatted("now()"));

        assertThat(office.post(officer, "/agency/cases/" + withheld + "/recusal", "ground", "RELATED", "reason", "x"))
                .hasStatus(409);
        update(others.formatted("null"));
    }

    private String at(String act) {
        return "/office/cases/" + id + act;
    }

    private MvcTestResult recuse(SignedIn who) {
        return office.post(who, at("/recusal"), "ground", "RELATED", "reason", "Туысым");
    }

    private MvcTestResult decide(SignedIn who, String granted) {
        return office.post(who, at("/recusal-ruling"), "recusal", recusal(), "granted", granted, "answer", "Негізді");
    }

    private static String account(SignedIn who) {
        return who.staff().accountId().toString();
    }

    private String recusal() {
        return SharedDatabase.aboveTheWalls()
                .sql("select id from case_recusal where case_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private UUID assignee() {
        return Objects.requireNonNull(SharedDatabase.aboveTheWalls()
                .sql("select assignee from case_file where id = ?")
                .param(id)
                .query(UUID.class)
                .single());
    }

    private static long bell(SignedIn who, String message) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from bell_notice where account_id = ? and message = ?")
                .param(who.staff().accountId())
                .param(message)
                .query(Long.class)
                .single();
    }

    private long tally(boolean withheld) {
        return SharedDatabase.aboveTheWalls()
                .sql("select coalesce(sum(abs(number)), 0) from case_tally where state_body_id = ? and withheld = ?")
                .param(body)
                .param(withheld)
                .query(Long.class)
                .single();
    }

    private static void update(String change) {
        SharedDatabase.aboveTheWalls().sql("update staff_account set " + change).update();
    }
}
