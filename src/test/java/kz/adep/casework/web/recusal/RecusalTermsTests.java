package kz.adep.casework.web.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.service.recusal.RecusalRequests;
import kz.adep.casework.web.Office;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the applicant asked for is decided in three working days, and he is told in two. */
@AdepTest
@Import(Office.class)
class RecusalTermsTests {

    @Autowired
    private Office office;

    @Autowired
    private RecusalRequests requests;

    private SignedIn commissioner;
    private SignedIn head;
    private SignedIn deputy;
    private NewCase newCase;
    private UUID id;

    @BeforeEach
    void headWithADeputy() {
        int body = StateBodies.fresh();
        commissioner = SignedIn.commissionerOf(body);
        head = SignedIn.headOf(body);
        deputy = SignedIn.headOf(body);
        newCase = Cases.named(body);
        id = office.submit(newCase);
    }

    @Test
    void rulingOfTheAgencyMeetsTheTermAndThatOfTellingRunsFromIt() {
        rule(ask(head), true);

        assertThat(terms()).containsExactly("RECUSAL MET", "TELL_RECUSAL OPEN");
    }

    @Test
    void officeHearsOfTheRulingAndWhoIsShutOutDoesNot() {
        rule(ask(head), true);

        assertThat(bells(commissioner)).isEqualTo(1);
        assertThat(bells(deputy)).isEqualTo(1);
        assertThat(bells(head)).isZero();
    }

    @Test
    void refusedRequestIsToldTheSameWay() {
        String recusal = ask(head);
        rule(recusal, false);
        office.post(commissioner, "/office/cases/" + id + "/recusal-told", "recusal", recusal);

        assertThat(terms()).containsExactly("RECUSAL MET", "TELL_RECUSAL MET");
        assertThat(office.followed(newCase).messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("Негізді");
    }

    @Test
    void rulingOnOneRequestLeavesTheTermOfTheOther() {
        String first = ask(head);
        ask(deputy);
        assertThat(terms()).containsExactly("RECUSAL OPEN");

        rule(first, true);

        assertThat(terms()).containsExactly("RECUSAL MET", "RECUSAL OPEN", "TELL_RECUSAL OPEN");
    }

    @Test
    void newerRequestDecidedFirstLeavesTheOldestItsTerm() {
        String first = ask(head);
        SharedDatabase.aboveTheWalls()
                .sql("update case_recusal set raised_on = raised_on - 3 where id = ?::uuid")
                .param(first)
                .update();
        rule(ask(deputy), false);

        assertThat(terms()).containsExactly("RECUSAL OPEN", "TELL_RECUSAL OPEN");
    }

    @Test
    void applicantAsksOnceAboutThePersonWhoHandlesTheCase() {
        office.act(commissioner, () -> office.work().takeUp(id));
        byte[] code = Objects.requireNonNull(newCase.tracking()).codeHash();
        ActingAs holder = ActingAs.codeHolder(HexFormat.of().formatHex(code));
        ActingScope.run(holder, () -> requests.ask(code, false, "Туыс"));

        assertThatThrownBy(() -> ActingScope.run(holder, () -> requests.ask(code, false, "Туыс")))
                .hasMessage("recusal.asked-already");
        ActingScope.run(holder, () -> requests.ask(code, true, "Басшы да"));
    }

    @Test
    void whoIsAskedToKeepOutDoesNotEndTheCase() {
        ask(commissioner);
        office.act(commissioner, () -> office.answers().save(id, "Түсіндірілді.", -1));

        assertThat(end(commissioner, "/decision", "outcome", "EXPLAINED", "version", "0"))
                .isEqualTo(409);
        assertThat(end(commissioner, "/given-back", "ground", "REPEAT", "reason", "x"))
                .isEqualTo(409);
        assertThat(end(commissioner, "/forwarding", "outside", "Сот", "reason", "x"))
                .isEqualTo(409);
    }

    /** Else the same request, made again and again, would keep him from deciding for ever. */
    @Test
    void requestThatWasRefusedOnceIsDecidedAgainAndHoldsNobodyUp() {
        office.act(commissioner, () -> office.answers().save(id, "Түсіндірілді.", -1));
        String first = ask(commissioner);
        office.post(head, "/office/cases/" + id + "/recusal-ruling", ruling(first));
        assertThat(request(commissioner)).isEqualTo(302);

        assertThat(office.get(head, "/office/cases/" + id)).bodyText().contains("asked for before and refused");
        assertThat(end(commissioner, "/decision", "outcome", "EXPLAINED", "version", "0"))
                .isEqualTo(302);
        String second = SharedDatabase.aboveTheWalls()
                .sql("select id::text from case_recusal where case_id = ? and again")
                .param(id)
                .query(String.class)
                .single();
        assertThat(office.post(head, "/office/cases/" + id + "/recusal-ruling", ruling(second)))
                .hasStatus(302);
    }

    private static String[] ruling(String recusal) {
        return new String[] {"recusal", recusal, "granted", "false", "answer", "Негізсіз"};
    }

    @Test
    void headWhoIsAskedToKeepOutApprovesNothing() {
        office.act(commissioner, () -> office.answers().save(id, "Тоқтатылды.", -1));
        end(commissioner, "/decision", "outcome", "TERMINATED", "version", "0");
        ask(head);

        assertThat(end(head, "/approval", "version", "0")).isEqualTo(409);
        assertThat(end(deputy, "/approval", "version", "0")).isEqualTo(302);
    }

    @Test
    void requestIsDecidedAlsoWhenAnotherEndedTheCase() {
        String asked = ask(head);
        office.withdraw(newCase);
        assertThat(terms()).containsExactly("RECUSAL OPEN");

        rule(asked, false);

        assertThat(terms()).containsExactly("RECUSAL MET", "TELL_RECUSAL OPEN");
    }

    private int end(SignedIn who, String act, String... fields) {
        return office.post(who, "/office/cases/" + id + act, fields)
                .getResponse()
                .getStatus();
    }

    @Test
    void officeEntersTheSameRequestOnce() {
        ask(head);

        assertThat(request(head)).isEqualTo(409);
    }

    /** Tells the id of what was asked for. */
    private String ask(SignedIn whom) {
        assertThat(request(whom)).isEqualTo(302);
        return SharedDatabase.aboveTheWalls()
                .sql("select id from case_recusal where case_id = ? and account_id = ?")
                .param(id)
                .param(whom.staff().accountId())
                .query(String.class)
                .single();
    }

    private int request(SignedIn whom) {
        String account = whom.staff().accountId().toString();
        return office.post(
                        commissioner, "/office/cases/" + id + "/recusal-request", "whom", account, "reason", "Ол туыс")
                .getResponse()
                .getStatus();
    }

    private void rule(String recusal, boolean granted) {
        String at = "/agency/recusals/" + recusal;
        assertThat(office.post(SignedIn.agencyOfficer(), at, "granted", String.valueOf(granted), "answer", "Негізді"))
                .hasStatus(302);
    }

    private List<String> terms() {
        return SharedDatabase.aboveTheWalls()
                .sql(
                        "select step || ' ' || state as term from case_deadline where case_id = ? and step ~ 'RECUSAL' order by term")
                .param(id)
                .query(String.class)
                .list();
    }

    private static long bells(SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from bell_notice where account_id = ? and message = 'recusal.bell.ruled'")
                .param(who.staff().accountId())
                .query(Long.class)
                .single();
    }
}
