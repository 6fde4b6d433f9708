package kz.adep.casework.service.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.Applicant;
import kz.adep.casework.CaseRegister.Registered;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Nobody has to read a case to learn that it is about him: the names are compared when it is registered. */
@AdepTest
@Import(Office.class)
class AdmissionsTests {

    @Autowired
    private Office office;

    private int body;
    private SignedIn named;
    private SignedIn other;

    @BeforeEach
    void twoCommissioners() {
        StateBodies.agency();
        body = StateBodies.fresh();
        named = called("Айгерім Серікқызы Нұрланова");
        other = called("Дәурен Болатұлы Ахметов");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Нұрланова Айгерім",
                "Нурланова А.С.",
                "Айгерим Нурланова",
                "НУРЛАНОВА",
                "Нұрланова Айгерім Серікқызы",
                "Нұрлaнoвa Aйгepім"
            })
    void whomACaseNamesIsShutOut(String name) {
        UUID id = office.submit(about(name));

        assertThat(page(named, id)).isEqualTo(404);
        assertThat(page(other, id)).isEqualTo(200);
    }

    @Test
    void eachOfSeveralIsShutOutLikeTheFirst() {
        SignedIn third = called("Мәди Ерікұлы Сапаров");
        UUID id = office.submit(about(Cases.misconduct(body), List.of("Оспанов Нұрбек", "Ахметов", "Нурланова А.")));

        assertThat(page(named, id)).isEqualTo(404);
        assertThat(page(other, id)).isEqualTo(404);
        assertThat(page(third, id)).isEqualTo(200);
    }

    @Test
    void wordsOfSeveralPersonsAreNotTakenForOneName() {
        UUID id = office.submit(about(Cases.misconduct(body), List.of("Айгерім Смағұлова", "Дана Серікқызы")));

        assertThat(page(named, id)).isEqualTo(200);
    }

    @Test
    void caseAboutAllCommissionersGoesToTheAgency() {
        NewCase newCase = about(Cases.misconduct(body), List.of("Нұрланова Айгерім", "Ахметов Дәурен"));

        assertThat(office.registered(newCase).number().withheld()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Нұрланов Бауыржан", "Нурланова Б.", "Айгерім", "Айгерім Смағұлова", "инспектор"})
    void anotherPersonIsNotTakenForHim(String name) {
        int expected = name.equals("Айгерім") ? 404 : 200;

        assertThat(page(named, office.submit(about(name)))).isEqualTo(expected);
    }

    @Test
    void whoSendsACaseDoesNotDecideItAndIsNotNamed() {
        UUID id = office.submit(from(Cases.confidential(body), "Нурланова", "Айгерим"));

        assertThat(page(named, id)).isEqualTo(404);
        assertThat(office.get(other, "/office/cases/" + id))
                .bodyText()
                .contains("A member of staff")
                .doesNotContain("reported it");
        assertThat(recusals(id)).containsExactly("REGISTER null null");
    }

    /** Else the one line that does not say whom it means would be the sender's. */
    @Test
    void whereTheSenderIsConfidentialNobodyIsNamed() {
        SignedIn third = called("Мәди Ерікұлы Сапаров");
        NewCase newCase = about(from(Cases.confidential(body), "Нурланова", "Айгерим"), "Ахметов");
        UUID id = office.submit(newCase);

        assertThat(page(other, id)).isEqualTo(404);
        assertThat(page(third, id)).isEqualTo(200);
        assertThat(recusals(id)).containsExactly("REGISTER null null", "REGISTER null null");
    }

    @Test
    void senderWhoGaveHisNameIsNotNamedByHisExclusionEither() {
        SignedIn third = called("Мәди Ерікұлы Сапаров");
        UUID id = office.submit(about(from(Cases.named(body), "Нурланова", "Айгерим"), "Ахметов"));

        assertThat(page(third, id)).isEqualTo(200);
        assertThat(recusals(id))
                .containsExactlyInAnyOrder("REGISTER null null", "REGISTER " + account(other) + " NAMED");
    }

    @Test
    void headLetsANamesakeOfTheSenderInWithoutTheTrailNamingHim() {
        SignedIn head = SignedIn.headOf(body);
        UUID id = office.submit(from(Cases.confidential(body), "Нурланова", "Айгерим"));
        String lift = "/office/cases/" + id + "/recusal-revocation";
        String recusal = recusal(id);

        assertThat(office.get(head, lift + "?recusal=" + recusal)).bodyText().contains("Whom do you let in again?");
        assertThat(office.post(head, lift, "recusal", recusal, "answer", "Аттас"))
                .hasStatus(409);
        assertThat(office.post(head, lift, "recusal", recusal, "answer", "Аттас", "whom", account(other)))
                .hasStatus(409);
        assertThat(office.post(head, lift, "recusal", recusal, "answer", "Аттас", "whom", account(named)))
                .hasStatus(302);
        assertThat(page(named, id)).isEqualTo(200);
        assertThat(trail(id)).noneMatch(fields -> fields.contains(account(named)));
    }

    /** The applicant's surname alone is that of too many. */
    @Test
    void applicantOfTheSameSurnameIsSomebodyElse() {
        assertThat(page(named, office.submit(from(Cases.confidential(body), "Нурланова", "Дана"))))
                .isEqualTo(200);
    }

    @Test
    void bellRingsForTheOthersOnly() {
        office.submit(about("Нұрланова Айгерім"));

        assertThat(bell(named)).isZero();
        assertThat(bell(other)).isEqualTo(2);
    }

    @Test
    void caseAboutTheOnlyCommissionerIsWithheldFromTheFirstMoment() {
        disable(other);
        Registered registered = office.registered(about("Нұрланова Айгерім"));

        assertThat(registered.number().withheld()).isTrue();
        assertThat(office.registered(Cases.named(body)).number().number()).isEqualTo(1);
        assertThat(page(SignedIn.agencyOfficer(), "/agency/cases/" + registered.id()))
                .isEqualTo(200);
    }

    @Test
    void caseAboutTheHeadGoesToTheAgencyUnlessThereIsADeputy() {
        rename(SignedIn.headOf(body), "Нұрлан Әбдірахманұлы Смағұлов");

        assertThat(office.registered(about("Смагулов Н.А.")).number().withheld())
                .isTrue();
        SignedIn.headOf(body);
        assertThat(office.registered(about("Смагулов Н.А.")).number().withheld())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Есенова, Гүлнар, true", "Есенова, Дана, false"})
    void officerOfTheAgencyIsShutOutOfWhatNamesHer(String surname, String givenName, boolean shutOut) {
        SignedIn officer = SignedIn.agencyOfficer();
        rename(officer, "Гүлнар Маратқызы Есенова");
        UUID id = office.submit(about(Cases.withheld(body), surname + " " + givenName));

        assertThat(page(officer, "/agency/cases/" + id)).isEqualTo(shutOut ? 404 : 200);
        assertThat(bell(officer)).isEqualTo(shutOut ? 0 : 1);
        rename(officer, "Gone");
    }

    private SignedIn called(String name) {
        SignedIn commissioner = SignedIn.commissionerOf(body);
        rename(commissioner, name);
        return commissioner;
    }

    private static void rename(SignedIn who, String name) {
        update("full_name = '" + name + "'", who);
    }

    private static void disable(SignedIn who) {
        update("disabled_at = now()", who);
    }

    private static void update(String change, SignedIn who) {
        SharedDatabase.aboveTheWalls()
                .sql("update staff_account set " + change + " where id = ?")
                .param(who.staff().accountId())
                .update();
    }

    private NewCase about(String name) {
        return about(Cases.misconduct(body), name);
    }

    private static NewCase about(NewCase usual, String name) {
        return about(usual, List.of(name));
    }

    private static NewCase about(NewCase usual, List<String> names) {
        return with(
                usual,
                usual.applicant(),
                names.stream().map(name -> PersonalDetails.concerned(name, "")).toList());
    }

    private static NewCase from(NewCase usual, String surname, String givenName) {
        PersonalDetails details = new PersonalDetails(surname, givenName, "", "", "", "", "", "", "", "");
        Applicant sender = usual.applicant();
        return with(
                usual, new Applicant(sender.kind(), sender.identity(), sender.language(), details), usual.concerned());
    }

    private static NewCase with(NewCase usual, Applicant sender, List<PersonalDetails> concerned) {
        return new NewCase(
                usual.stateBodyId(),
                usual.withheld(),
                usual.kind(),
                usual.appealType(),
                null,
                usual.channel(),
                sender,
                usual.receivedAt(),
                usual.subject(),
                usual.narrative(),
                concerned,
                usual.tracking());
    }

    private static String account(SignedIn who) {
        return who.staff().accountId().toString();
    }

    private static String recusal(UUID id) {
        return strings("select id::text from case_recusal where case_id = ?", id)
                .get(0);
    }

    /** As a dump has them. */
    private static List<String> recusals(UUID id) {
        return strings(
                "select concat_ws(' ', raised_by, coalesce(account_id::text, 'null'), coalesce(ground, 'null'))"
                        + " from case_recusal where case_id = ?",
                id);
    }

    private static List<String> trail(UUID id) {
        return strings("select fields::text from audit_entry where subject_id = ?::text", id);
    }

    private static List<String> strings(String query, UUID id) {
        return SharedDatabase.aboveTheWalls()
                .sql(query)
                .param(id)
                .query(String.class)
                .list();
    }

    private int page(SignedIn who, UUID id) {
        return page(who, "/office/cases/" + id);
    }

    private int page(SignedIn who, String address) {
        return office.get(who, address).getResponse().getStatus();
    }

    private static long bell(SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql("select count(*) from bell_notice where account_id = ?")
                .param(who.staff().accountId())
                .query(Long.class)
                .single();
    }
}
