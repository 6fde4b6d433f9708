package kz.adep.discipline.web;

import static kz.adep.CsrfCookie.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.account.Newcomers;
import kz.adep.account.StaffMember;
import kz.adep.casework.Cases;
import kz.adep.casework.service.recusal.RecusalRequests;
import kz.adep.discipline.Misconduct;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Move;
import kz.adep.notification.Told;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A complaint without a name; the proceeding is the first to say about whom it is. */
@AdepTest
class NamedInProceedingTests {

    private static final String NAME = "Ерлан Қасқырбаев";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private RecusalRequests requests;

    @Autowired
    private List<Newcomers> newcomers;

    private Misconduct office;
    private SignedIn colleague;
    private UUID complaint;

    @BeforeEach
    void complaintThatNamesNobody() {
        office = new Misconduct(application);
        colleague = SignedIn.commissionerOf(office.body);
        complaint = office.complaint();
    }

    /** It leaves open which one is meant. */
    @Test
    void complaintThatNamesSeveralTakesTheNameFromNobody() {
        complaint = office.submit(Cases.concerning(office.body, "Оспанов Серік", "Есқараева Дана"));

        assertThatThrownBy(() ->
                        office.acting(() -> office.desk.open(complaint, office.about("", "", "MINOR", "CORPS_B"))))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("discipline.refusal.nobody");
    }

    @Test
    void colleagueWhomTheProceedingNamesIsShutOut() {
        called(colleague);
        UUID id = open();

        assertUnseen(colleague, id);
        assertThat(office.acting(() -> office.reader.get(id)).proceeding().getId())
                .isEqualTo(id);
        assertThat(grounds()).isEqualTo("NAMED REGISTER");
    }

    @Test
    void whomItNamedBeforeHeHadAnAccountIsShutOutWhenHeComes() {
        UUID id = open();
        SignedIn newcomer = SignedIn.commissionerOf(office.body);
        called(newcomer);
        StaffMember staff = newcomer.staff();
        StaffMember renamed =
                new StaffMember(staff.accountId(), staff.stateBodyId(), staff.role(), NAME, staff.stateBody(), 0);

        newcomers.forEach(each -> each.arrived(renamed));

        assertUnseen(newcomer, id);
        assertThat(get(colleague)).hasStatusOk();
        assertThat(grounds()).isEqualTo("NAMED REGISTER");
    }

    @Test
    void headWhomTheProceedingNamesSendsTheCaseToTheAgency() {
        called(office.head);
        UUID id = open();

        assertUnseen(office.head, id);
        assertUnseen(office.commissioner, id);
        SignedIn officer = SignedIn.agencyOfficer();
        assertThat(ActingScope.call(officer.actingAs(), () -> office.reader.get(id))
                        .of()
                        .withheld())
                .isTrue();
    }

    @Test
    void deputyDecidesWhereTheHeadIsNamed() {
        SignedIn deputy = SignedIn.headOf(office.body);
        called(office.head);
        UUID id = open();
        office.act(id, Act.of(Move.PROPOSE, office.day(49), "-").to("Deputy"));

        assertUnseen(office.head, id);
        assertThat(Told.bell(office.head)).doesNotContain("discipline");
        assertThat(ActingScope.call(deputy.actingAs(), () -> office.reader.get(id))
                        .of()
                        .withheld())
                .isFalse();
    }

    @Test
    void whoTypesHisOwnNameIsLedBackToTheList() {
        called(office.commissioner);

        assertThat(post(NAME)).hasRedirectedUrl("/office/cases");
        assertThat(get(office.commissioner)).hasStatus(404);
        assertThat(get(colleague)).hasStatusOk();
    }

    @Test
    void nobodyIsLeftWhereAllAreNamed() {
        called(office.commissioner);
        called(colleague);

        assertThat(post(NAME)).hasRedirectedUrl("/office/cases");
        assertThat(get(colleague)).hasStatus(404);
        assertThat(get(office.head)).hasStatus(404);
    }

    @Test
    void requestThatWaitsIsGrantedByTheName() {
        UUID account = called(colleague);
        office.acting(() -> {
            requests.enter(complaint, account, "Ол туыс");
            return true;
        });
        open();

        assertThat(grounds()).isEqualTo("DECLARED APPLICANT");
        assertUnseenCase(colleague);
    }

    @Test
    void otherNamesKeepNobodyOut() {
        called(colleague);
        UUID id = office.acting(() -> office.desk.open(complaint, office.about("Оспанов", "", "MINOR", "CORPS_B")));

        assertThat(ActingScope.call(colleague.actingAs(), () -> office.reader.get(id))
                        .proceeding()
                        .getId())
                .isEqualTo(id);
    }

    private UUID open() {
        return office.acting(() -> office.desk.open(complaint, office.about(NAME, "", "MINOR", "CORPS_B")));
    }

    private MvcTestResult post(String name) {
        return mvc.post()
                .uri("/office/cases/" + complaint + "/proceedings/new")
                .with(office.commissioner)
                .with(csrf())
                .param("name", name)
                .param("category", "CORPS_B")
                .param("misdeed", "MINOR")
                .param("committedOn", office.day(60).toString())
                .param("knownOn", office.day(50).toString())
                .param("facts", "Дөрекі сөйледі")
                .exchange();
    }

    private MvcTestResult get(SignedIn who) {
        return mvc.get().uri("/office/cases/" + complaint).with(who).exchange();
    }

    private void assertUnseen(SignedIn who, UUID id) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ActingScope.call(who.actingAs(), () -> office.reader.get(id)));
    }

    private void assertUnseenCase(SignedIn who) {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> ActingScope.call(who.actingAs(), () -> office.reader.complaint(complaint)));
    }

    private static UUID called(SignedIn who) {
        UUID account = who.staff().accountId();
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set full_name = ? where id = ?")
                .param(NAME)
                .param(account)
                .update();
        return account;
    }

    private String grounds() {
        return SharedDatabase.aboveTheWalls()
                .sql("select ground || ' ' || raised_by from case_recusal where case_id = ? and state = 'IN_FORCE'")
                .param(complaint)
                .query(String.class)
                .single();
    }
}
