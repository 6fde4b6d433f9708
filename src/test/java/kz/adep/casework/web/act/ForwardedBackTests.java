package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
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
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whom a case was kept from reads it on no way round. */
@AdepTest
@Import(Office.class)
class ForwardedBackTests extends ActTests {

    private final SignedIn officer = SignedIn.agencyOfficer();
    private int other;
    private SignedIn there;

    @BeforeEach
    void otherBody() {
        other = StateBodies.fresh();
        there = SignedIn.commissionerOf(other);
    }

    @Test
    void agencyIsTheSenderOfWhatItWithheld() {
        String at = sentByTheAgency();

        assertThat(office.get(there, at))
                .bodyText()
                .contains(
                        "Agency for Civil Service Affairs, T-" + body + "-" + CaseDays.RECEIVED.getYear() + "-A",
                        "do not forward it there")
                .doesNotContain("Body " + body + ",");
    }

    @Test
    void withheldCaseIsNotForwardedToWhomItIsKeptFrom() {
        String at = sentByTheAgency();

        assertThat(forward(there, at, body)).hasStatus(409).bodyText().contains("withheld this appeal");
        assertThat(partTo(there, at, body)).hasStatus(409);
        assertThat(casesOf(body)).isOne();
    }

    @Test
    void norOnTheWayThroughAThirdBody() {
        int third = StateBodies.fresh();
        assertThat(forward(there, sentByTheAgency(), third)).hasStatus(302);

        assertThat(forward(SignedIn.commissionerOf(third), only(third), body)).hasStatus(409);
    }

    @Test
    void whoRecusedHimselfDoesNotSeeItWhenItComesBack() {
        SignedIn colleague = SignedIn.commissionerOf(body);
        String at = at(Cases.named(body));
        post(at + "/recusal", "ground", "RELATED", "reason", "Туысым");
        assertThat(forward(colleague, at, other)).hasStatus(302);

        assertThat(forward(there, only(other), body)).hasStatus(302);

        String back = newest(body);
        assertThat(page(back)).hasStatus(404);
        assertThat(office.get(colleague, back)).bodyText().contains("shut out already where the case came from");
    }

    @Test
    void caseThatNobodyLeftAtTheBodyMayReadGoesToTheAgency() {
        SignedIn colleague = SignedIn.commissionerOf(body);
        String at = at(Cases.named(body));
        post(at + "/recusal", "ground", "RELATED", "reason", "Туысым");
        forward(colleague, at, other);
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set disabled_at = now() where id = ?")
                .param(colleague.staff().accountId())
                .update();

        assertThat(forward(there, only(other), body)).hasStatus(302);

        assertThat(office.get(officer, newest(body).replace("office", "agency")))
                .hasStatusOk();
    }

    @Test
    void caseThatNobodyKnewTheBodyOfIsReadThere() {
        String at = "/agency/cases/" + office.submit(unplaced(NewCase.Unplaced.OPEN));

        assertThat(forward(officer, at, other)).hasStatus(302);

        assertThat(office.get(there, only(other))).hasStatusOk();
        assertThat(forward(there, only(other), body)).hasStatus(302);
    }

    @Test
    void unlessItIsAboutTheHeadThere() {
        NewCase sent = unplaced(NewCase.Unplaced.KEPT);
        String at = "/agency/cases/" + office.submit(sent);
        assertThat(office.get(officer, at + "/forwarding")).bodyText().contains("does not see the appeal");

        assertThat(forward(officer, at, other)).hasStatus(302);

        assertThat(office.get(there, only(other))).hasStatus(404);
        assertThat(office.get(officer, only(other).replace("office", "agency"))).hasStatusOk();
        assertThat(office.followed(sent).messages())
                .singleElement()
                .satisfies(told -> assertThat(told.body()).contains("Бұл орган оны көрмейді", "T-" + other));
        assertThat(forward(officer, only(other).replace("office", "agency"), other))
                .hasStatus(409);
    }

    @Test
    void norDoesAPartOfItReachTheHeadThere() {
        String at = "/agency/cases/" + office.submit(unplaced(NewCase.Unplaced.KEPT));

        assertThat(partTo(officer, at, other)).hasStatus(302);

        assertThat(office.get(there, only(other))).hasStatus(404);
    }

    /** Who asks for advice and knows no body is promised that he gets to one. */
    @Test
    void questionThatNobodyKnewTheBodyOfIsAnsweredThere() {
        NewCase sent = Cases.consultation(StateBodies.agency()).unplaced(NewCase.Unplaced.OPEN);
        String at = "/agency/cases/" + office.submit(sent);
        assertThat(office.get(officer, at)).bodyText().contains(at + "/forwarding");
        assertThat(office.get(officer, at + "/forwarding"))
                .bodyText()
                .contains("the law sets no term for it")
                .doesNotContain("Article 65", "name=\"part\"");

        assertThat(forward(officer, at, other)).hasStatus(302);

        assertThat(office.get(there, only(other))).hasStatusOk();
        assertThat(office.followed(sent)).satisfies(followed -> {
            assertThat(followed.number().body()).isEqualTo("T-" + other);
            assertThat(followed.due()).isNull();
            assertThat(followed.messages())
                    .singleElement()
                    .extracting("body")
                    .asString()
                    .contains("кеңесті соның әдеп жөніндегі уәкілі береді: Орган " + other);
        });
    }

    @Test
    void noOtherQuestionIsPassedOnNorAPartOfOne() {
        String known = at(Cases.consultation(body));
        String unknown =
                "/agency/cases/" + office.submit(Cases.consultation(body).unplaced(NewCase.Unplaced.OPEN));

        assertThat(forward(SignedIn.commissionerOf(body), known, other)).hasStatus(409);
        assertThat(partTo(officer, unknown, other)).hasStatus(409);
    }

    private static NewCase unplaced(NewCase.Unplaced as) {
        return Cases.named(StateBodies.agency()).unplaced(as);
    }

    /** The address at the other body. */
    private String sentByTheAgency() {
        String at = "/agency/cases/" + office.submit(Cases.withheld(body));
        assertThat(forward(officer, at, other)).hasStatus(302);
        return only(other);
    }

    private MvcTestResult forward(SignedIn who, String at, int to) {
        return office.post(who, at + "/forwarding", "body", "" + to, "reason", "Құзыреті сіздікі");
    }

    private MvcTestResult partTo(SignedIn who, String at, int to) {
        return office.post(
                who, at + "/forwarding", "body", "" + to, "part", "true", "portion", "Бөлігі", "reason", "Сіздікі");
    }

    private static String only(int to) {
        assertThat(casesOf(to)).isOne();
        return newest(to);
    }

    private static long casesOf(int to) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from case_file where state_body_id = ?")
                .param(to)
                .query(Long.class)
                .single();
    }

    private static String newest(int to) {
        return "/office/cases/"
                + SharedDatabase.aboveTheWalls()
                        .sql(
                                "select id from case_file where state_body_id = ? order by withheld desc, register_number desc limit 1")
                        .param(to)
                        .query(UUID.class)
                        .single();
    }
}
