package kz.adep.casework.service.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.account.Newcomers;
import kz.adep.account.StaffMember;
import kz.adep.casework.Applicant;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who was named before he had an account does not read it once he has one. */
@AdepTest
@Import(Office.class)
class ArrivalsTests {

    @Autowired
    private Office office;

    @Autowired
    private List<Newcomers> newcomers;

    private int body;
    private SignedIn colleague;

    @BeforeEach
    void officeThatWorks() {
        StateBodies.agency();
        body = StateBodies.fresh();
        colleague = SignedIn.commissionerOf(body);
    }

    @ParameterizedTest
    @CsvSource({
        "Нұрланова Айгерім, 404",
        "Нурланова А.С., 404",
        "НУРЛАНОВА, 404",
        "Нұрланова Дана, 200",
        "Айгерім Смағұлова, 200"
    })
    void whomACaseNamedBeforeIsShutOut(String name, int expected) {
        UUID id = office.submit(Cases.concerning(body, "Оспанов Нұрбек", name));
        SignedIn newcomer = arrive(SignedIn.commissionerOf(body));

        assertThat(page(newcomer, "/office/cases/" + id)).isEqualTo(expected);
        assertThat(page(colleague, "/office/cases/" + id)).isEqualTo(200);
        assertThat(trail(id, "casework.recused")).isEqualTo(expected == 404 ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Applicant.Identity.class,
            names = {"NAMED", "CONFIDENTIAL"})
    void whoSentACaseBeforeIsShutOutAndNotNamed(Applicant.Identity identity) {
        UUID id = office.submit(from(identity, "Нұрланова", "Айгерім"));
        SignedIn newcomer = arrive(SignedIn.commissionerOf(body));

        assertThat(page(newcomer, "/office/cases/" + id)).isEqualTo(404);
        assertThat(office.get(colleague, "/office/cases/" + id)).bodyText().contains("A member of staff");
        assertThat(mentions("select count(*) from case_recusal where case_id = ? and account_id = ?", id, newcomer))
                .isZero();
    }

    @Test
    void closedCaseIsKeptFromHimToo() {
        NewCase newCase = Cases.concerning(body, "Нұрланова Айгерім");
        UUID id = office.submit(newCase);
        office.withdraw(newCase);
        SignedIn newcomer = arrive(SignedIn.commissionerOf(body));

        assertThat(page(newcomer, "/office/cases/" + id)).isEqualTo(404);
    }

    @Test
    void caseAboutTheNewHeadGoesToTheAgency() {
        UUID id = office.submit(Cases.concerning(body, "Нұрланова Айгерім"));
        SignedIn head = arrive(SignedIn.headOf(body));

        assertThat(page(head, "/office/cases/" + id)).isEqualTo(404);
        assertThat(page(colleague, "/office/cases/" + id)).isEqualTo(404);
        assertThat(page(SignedIn.agencyOfficer(), "/agency/cases/" + id)).isEqualTo(200);
    }

    @Test
    void officerWhoComesToTheAgencyIsShutOutOfWhatIsWithheldAboutHim() {
        UUID id = office.submit(Cases.concerning(body, "Нұрланова Айгерім").keptBack());
        SignedIn officer = arrive(SignedIn.agencyOfficer());

        assertThat(page(officer, "/agency/cases/" + id)).isEqualTo(404);
        rename(officer, "Gone");
    }

    @Test
    void namesakeWhomAHeadLetInStaysIn() {
        SignedIn head = SignedIn.headOf(body);
        UUID id = office.submit(Cases.concerning(body, "Нұрланова Айгерім"));
        SignedIn newcomer = arrive(SignedIn.commissionerOf(body));
        String recusal = SharedDatabase.aboveTheWalls()
                .sql("select id::text from case_recusal where case_id = ?")
                .param(id)
                .query(String.class)
                .single();
        office.post(head, "/office/cases/" + id + "/recusal-revocation", "recusal", recusal, "answer", "Аттас");

        arrive(newcomer);

        assertThat(page(newcomer, "/office/cases/" + id)).isEqualTo(200);
    }

    private SignedIn arrive(SignedIn who) {
        rename(who, "Айгерім Серікқызы Нұрланова");
        var staff = who.staff();
        var called = new StaffMember(
                staff.accountId(),
                staff.stateBodyId(),
                staff.role(),
                "Айгерім Серікқызы Нұрланова",
                staff.stateBody(),
                staff.credentialsVersion());
        newcomers.forEach(each -> each.arrived(called));
        return who;
    }

    private NewCase from(Applicant.Identity identity, String surname, String givenName) {
        NewCase usual = Cases.named(body);
        return new NewCase(
                body,
                false,
                usual.kind(),
                usual.appealType(),
                null,
                usual.channel(),
                new Applicant(
                        Applicant.Kind.CITIZEN,
                        identity,
                        "kk",
                        new PersonalDetails(surname, givenName, "", "", "", "", "", "", "", "")),
                usual.receivedAt(),
                usual.subject(),
                usual.narrative(),
                List.of(),
                usual.tracking());
    }

    private static void rename(SignedIn who, String name) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set full_name = ? where id = ?")
                .params(name, who.staff().accountId())
                .update();
    }

    private int page(SignedIn who, String address) {
        return office.get(who, address).getResponse().getStatus();
    }

    private static long trail(UUID id, String action) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from audit_entry where subject_id = ? and action = ?")
                .params(id.toString(), action)
                .query(Long.class)
                .single();
    }

    private static long mentions(String query, UUID id, SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql(query)
                .params(id, who.staff().accountId())
                .query(Long.class)
                .single();
    }
}
