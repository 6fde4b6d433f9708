package kz.adep.casework.web.act;

import static org.assertj.core.api.Assertions.assertThat;

import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.StateBodies;
import kz.adep.casework.CaseDays;
import kz.adep.casework.Cases;
import kz.adep.casework.NewCase;
import kz.adep.casework.web.Office;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@AdepTest
@Import(Office.class)
class TypeControllerTests extends ActTests {

    @Test
    void anotherTypeGivesAnotherDayAndKeepsTheOldOne() {
        String at = at(Cases.named(body));

        assertThat(post(at + "/type", "type", "COMPLAINT", "reason", "Әрекетке шағым"))
                .hasStatus(302);
        assertThat(page(at))
                .bodyText()
                .contains(
                        CaseDays.shown(CaseDays.workingDays(20)),
                        CaseDays.shown(CaseDays.due()),
                        "cancelled",
                        "Article 99",
                        "Әрекетке шағым");
    }

    @Test
    void applicantReadsTheNewDayWithItsCause() {
        NewCase newCase = Cases.named(body);
        post(at(newCase) + "/type", "type", "COMPLAINT", "reason", "Әрекетке шағым");

        var followed = office.followed(newCase);

        assertThat(followed.due()).isEqualTo(CaseDays.workingDays(20));
        assertThat(followed.changes()).extracting("cause").containsExactly("RECLASSIFIED");
        assertThat(followed.messages())
                .singleElement()
                .extracting("body")
                .asString()
                .contains("Шағым", CaseDays.shown(CaseDays.workingDays(20)));
    }

    @Test
    void typeIsToldThoughNoDayIsKnown() {
        NewCase newCase = Cases.named(body);
        String at = at(newCase);
        post(at + "/cure", "missing", "ЖСН", "days", "5");

        assertThat(post(at + "/type", "type", "COMPLAINT", "reason", "Әрекетке шағым"))
                .flash()
                .containsEntry("notice", "law.act.type.done.no-day");

        assertThat(office.followed(newCase).messages())
                .extracting("body")
                .asString()
                .contains("түрі нақтыланды: Шағым.");
    }

    @Test
    void caseBeyondTheCalendarIsRegisteredFlaggedAndQueued() {
        String at = at(Cases.receivedAt(body, java.time.Instant.parse("2020-06-01T05:00:00Z")));

        assertThat(page(at)).bodyText().contains("Watch the legal term yourself");
        assertThat(page("/office/cases?tab=UNTIMED")).bodyText().contains(at.substring(14));
        assertThat(page("/office")).bodyText().contains("Deadline not worked out");
    }

    @Test
    void sameTypeIsRefused() {
        assertThat(post(at(Cases.named(body)) + "/type", "type", "APPLICATION", "reason", "Қате"))
                .hasStatus(409)
                .bodyText()
                .contains("of this type already", "Қате");
    }

    @Test
    void reasonIsAskedFor() {
        assertThat(post(at(Cases.named(body)) + "/type", "type", "COMPLAINT", "reason", " "))
                .hasStatusOk()
                .bodyText()
                .contains("#reason");
    }

    @Test
    void pageShowsTheTypeAndDayThatStand() {
        assertThat(page(at(Cases.named(body)) + "/type"))
                .hasStatusOk()
                .bodyText()
                .contains(CaseDays.shown(CaseDays.due()), "Application");
    }

    @Test
    void recountOfTheSameCalendarLeavesTheDay() {
        String at = at(Cases.named(body));

        assertThat(post(at + "/recount")).hasStatus(302);
        assertThat(page(at)).bodyText().contains("recounted by the calendar", CaseDays.shown(CaseDays.due()));
    }

    @Test
    void onlyWhoHandlesTheCaseChangesItsType() {
        String at = at(Cases.named(body));
        SignedIn foreign = SignedIn.commissionerOf(StateBodies.fresh());

        assertThat(office.post(head, at + "/type", "type", "COMPLAINT", "reason", "x"))
                .hasStatus(403);
        assertThat(office.post(foreign, at + "/type", "type", "COMPLAINT", "reason", "x"))
                .hasStatus(404);
        assertThat(office.post(head, at + "/recount")).hasStatus(403);
    }
}
