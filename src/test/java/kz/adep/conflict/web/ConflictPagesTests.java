package kz.adep.conflict.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.conflict.ConflictOffice;
import kz.adep.conflict.Conflicts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AdepTest
class ConflictPagesTests {

    private static final String REGISTER = "/office/conflicts";
    private static final Map<String, String> FORM = Map.of(
            "beganOn", "2026-03-12",
            "kind", "MANAGER",
            "people", "3",
            "unit", "Кадр бөлімі",
            "description", "Кесте үшін дауласты",
            "source", "APPLICATION",
            "caseNumber", "mz-2026-000012",
            "followUpOn", "2999-12-31",
            "version", "0");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext application;

    private ConflictOffice office;
    private Pages pages;

    @BeforeEach
    void ownOffice() {
        office = new ConflictOffice(application);
        pages = new Pages(mvc);
    }

    @Test
    void recordedConflictIsShownWithItsCase() {
        String address = Objects.requireNonNull(send(FORM).getResponse().getRedirectedUrl());

        assertThat(get(address))
                .hasStatusOk()
                .bodyText()
                .contains("12.03.2026", "Between a manager and a subordinate", "Кесте үшін дауласты", "31.12.2999")
                .contains("/office/cases?text=MZ-2026-000012");
    }

    @Test
    void listSaysWhenToLookAtAConflictAgain() {
        send(FORM);

        assertThat(get(REGISTER + "?year=2026")).bodyText().contains("look again on 31.12.2999");
    }

    @Test
    void monthIsEnoughWhereTheDayIsNotKnown() {
        MvcTestResult sent = send(Pages.with(FORM, "beganOn", "", "beganMonth", "2026-03"));

        assertThat(get(Objects.requireNonNull(sent.getResponse().getRedirectedUrl())))
                .bodyText()
                .contains("March 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "beganOn, '', Give the day or the month",
        "beganMonth, 2026-03, 'Give either the day or the month, not both'",
        "beganMonth, көктем, 'Write the month as year-month'",
        "beganOn, 2999-01-01, This day is still to come",
        "beganOn, 2015-12-31, Entries begin with the year 2016",
        "kind, '', Fill in this field",
        "kind, WEATHER, This kind was not in use",
        "people, 1, 'Write a number from 2 to 9,999'",
        "people, көп, Write a whole number",
        "description, ' ', Fill in this field",
        "source, SURVEY, A number is given only where an application is the source",
        "caseNumber, 12, Write the number as in MZ-2026-000012",
        "followUpOn, 2026-03-11, This day is before the conflict began"
    })
    void whatCannotBeIsSaidAndTheRestIsKept(String field, String typed, String said) {
        assertThat(send(Pages.with(FORM, field, typed)))
                .hasStatusOk()
                .bodyText()
                .contains("There is a problem", said, field.equals("description") ? "Кадр бөлімі" : "Кесте үшін");
    }

    @Test
    void tooLongTextIsRefused() {
        assertThat(send(Pages.with(FORM, "measures", "а".repeat(4_001))))
                .bodyText()
                .contains("at most 4000 characters");
    }

    @Test
    void correctionIsSaved() {
        UUID id = office.record(Conflicts.usual());

        post(id, "edit", Pages.with(FORM, "description", "Басқаша болды"));

        assertThat(get(REGISTER + "/" + id)).bodyText().contains("Басқаша болды");
    }

    @Test
    void loserOfAnEditSeesBothTexts() {
        UUID id = office.record(Conflicts.usual());
        post(id, "edit", Pages.with(FORM, "description", "Біріншісі"));

        MvcTestResult second = post(id, "edit", Pages.with(FORM, "description", "Екіншісі", "kind", "UNITS"));

        assertThat(second).hasStatus(HttpStatus.CONFLICT);
        assertThat(second).bodyText().contains("Somebody else saved first", "Біріншісі", "Екіншісі");
        assertThat(second).bodyText().contains("name=\"version\" value=\"1\"", "<dd", "Between a manager");
        assertThat(post(id, "edit", Pages.with(FORM, "description", "Екеуі", "version", "1")))
                .hasStatus(HttpStatus.FOUND);
    }

    @Test
    void conflictIsPassedOn() {
        UUID id = office.record(Conflicts.usual());

        post(id, "end", ending("PASSED_ON", "Тәртіптік комиссия", "2026-03-20"));

        assertThat(get(REGISTER + "/" + id)).bodyText().contains("Passed on", "Тәртіптік комиссия", "20.03.2026");
    }

    @ParameterizedTest
    @CsvSource({
        "PASSED_ON, '', 2026-03-20, Say whom it was passed on to",
        "SETTLED, '', '', Fill in this field",
        "SETTLED, '', 2026-03-01, The end is before the beginning",
        "SETTLED, '', 2999-03-01, This day is still to come"
    })
    void endThatCannotBeIsRefused(String result, String passedTo, String endedOn, String said) {
        UUID id = office.record(Conflicts.usual());

        assertThat(post(id, "end", ending(result, passedTo, endedOn)))
                .bodyText()
                .contains(said);
    }

    @Test
    void endedConflictGoesOnAgain() {
        UUID id = office.record(Conflicts.usual());
        post(id, "end", ending("SETTLED", "", "2026-03-20"));

        post(id, "end", Pages.with(ending("ONGOING", "", ""), "version", "1"));

        assertThat(get(REGISTER + "/" + id)).bodyText().contains("Goes on").doesNotContain("20.03.2026");
    }

    @Test
    void conflictIsStruckWithAReason() {
        UUID id = office.record(Conflicts.usual());

        assertThat(post(id, "strike", Map.of("reason", "", "version", "0")))
                .bodyText()
                .contains("Say why the entry is struck");
        post(id, "strike", Map.of("reason", "Екі рет енгізілген", "version", "0"));

        assertThat(get(REGISTER + "/" + id))
                .bodyText()
                .contains("Екі рет енгізілген")
                .doesNotContain("/edit");
        assertThat(post(id, "edit", Pages.with(FORM, "version", "1")))
                .bodyText()
                .contains("can no longer be changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", "strike"})
    void actOnAnOlderVersionShowsWhatIsStored(String act) {
        UUID id = office.record(Conflicts.usual());
        office.run(() -> office.desk.correct(id, Conflicts.saying("Жаңа мәтін"), 0));

        assertThat(post(id, act, Pages.with(ending("SETTLED", "", "2026-03-20"), "reason", "Себеп")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else saved first", "Жаңа мәтін");
    }

    @Test
    void emptyRegisterSaysWhatToDo() {
        assertThat(get(REGISTER)).bodyText().contains("no entry and no conflict are not the same");
    }

    @Test
    void monthIsConfirmedWithTheNumberShown() {
        office.record(Conflicts.usual());
        assertThat(get(REGISTER + "?year=2026")).bodyText().contains("Confirm: 1 conflict", "Confirm: no conflicts");

        MvcTestResult confirmed = confirm("2026-03", "1");

        assertThat(confirmed).hasRedirectedUrl(REGISTER + "?year=2026");
        assertThat(get(REGISTER + "?year=2026")).bodyText().doesNotContain("Confirm: 1 conflict");
    }

    @Test
    void reopenedMonthSaysWhatWasConfirmedAndByWhom() {
        office.confirm(Conflicts.MARCH, 0);

        office.record(Conflicts.usual());

        assertThat(get(REGISTER + "?year=2026"))
                .bodyText()
                .contains("Re-opened", "0 confirmed on", "Айгүл Серікова</span>", "Confirm: 1 conflict");
    }

    @Test
    void monthThatChangedMeanwhileIsNotConfirmed() {
        office.record(Conflicts.usual());

        assertThat(confirm("2026-03", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("it now holds 1");
    }

    @Test
    void monthThatIsNoneIsNotFound() {
        assertThat(confirm("2026-13", "0")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void headReadsOnly() {
        UUID id = office.record(Conflicts.usual());
        SignedIn head = SignedIn.headOf(office.body);

        assertThat(pages.get(head, REGISTER)).hasStatusOk().bodyText().doesNotContain("Confirm:", "conflicts/new");
        assertThat(pages.get(head, REGISTER + "/" + id))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/strike");
        assertThat(pages.get(head, REGISTER + "/new")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post(head, REGISTER + "/months/2026-02", Map.of("number", "0")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.post(head, REGISTER + "/" + id + "/edit", FORM)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/edit", "/end", "/strike"})
    void foreignConflictLooksLikeAMissingOne(String page) {
        UUID id = office.record(Conflicts.usual());
        SignedIn stranger = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(pages.get(stranger, REGISTER + "/" + id + page)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void agencyIsRefused() {
        assertThat(pages.get(SignedIn.agencyOfficer(), REGISTER)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private static Map<String, String> ending(String result, String passedTo, String endedOn) {
        return Map.of("result", result, "passedTo", passedTo, "endedOn", endedOn, "version", "0");
    }

    private MvcTestResult send(Map<String, String> form) {
        return pages.post(office.commissioner, REGISTER + "/new", form);
    }

    private MvcTestResult post(UUID id, String act, Map<String, String> form) {
        return pages.post(office.commissioner, REGISTER + "/" + id + "/" + act, form);
    }

    private MvcTestResult confirm(String month, String number) {
        return pages.post(office.commissioner, REGISTER + "/months/" + month, Map.of("number", number));
    }

    private MvcTestResult get(String address) {
        return pages.get(office.commissioner, address);
    }
}
