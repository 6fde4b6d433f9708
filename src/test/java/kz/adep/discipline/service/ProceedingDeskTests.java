package kz.adep.discipline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.casework.Outcome;
import kz.adep.casework.PersonalDetails;
import kz.adep.casework.misconduct.ProceedingFindings;
import kz.adep.discipline.Misconduct;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.ProceedingStep;
import kz.adep.discipline.domain.ProceedingTerm.State;
import kz.adep.discipline.domain.limitation.Pause;
import kz.adep.notification.Told;
import kz.adep.shared.ActingScope;
import kz.adep.shared.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AdepTest
class ProceedingDeskTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PauseDesk pauses;

    @Autowired
    private ProceedingFindings findings;

    private Misconduct office;

    @BeforeEach
    void anOffice() {
        office = new Misconduct(application);
    }

    @Test
    void openedProceedingHasItsLimitationTerm() {
        ProceedingView view = view(office.open());

        assertThat(view.limitation().lastDay()).contains(office.day(60).plusMonths(6));
        assertThat(view.terms()).extracting(line -> line.term().step()).containsExactly("LIMITATION");
    }

    @Test
    void otherTrackHasThreeDaysToForward() {
        UUID id = office.open("MINOR", "E_1_2");

        assertThat(terms(id)).contains("FORWARD");
        assertThat(view(id).moves()).contains(Move.FORWARD).doesNotContain(Move.PROPOSE);
        assertRefused("discipline.refusal.other-track", () -> office.act(id, propose()));
    }

    @Test
    void sanctionSpeaksForASubstantiatedComplaintOnceTheServantWasTold() {
        UUID id = office.recommended("MINOR", "REMARK");
        UUID complaint = view(id).of().id();
        office.order(id, "REMARK", 5);
        assertThat(office.acting(() -> findings.of(complaint))).isEmpty();

        office.act(id, Act.of(Move.NOTIFY, office.day(4), "Told"));

        assertThat(office.acting(() -> findings.of(complaint))).contains(Outcome.SUBSTANTIATED);
    }

    @Test
    void ownTrackForwardsNothing() {
        UUID id = office.open();

        assertRefused(
                "discipline.refusal.own-track",
                () -> office.act(id, Act.of(Move.FORWARD, office.day(49), "-").to("Council")));
    }

    @Test
    void fullTimeCommissionerIsForTheAgency() {
        assertRefused("discipline.refusal.withheld", () -> office.open("MINOR", "COMMISSIONER"));
    }

    @Test
    void misdeedBeforeJuly2026HasNoPeriodsAndSaysSo() {
        UUID complaint = office.complaint();
        NewProceeding old = new NewProceeding(
                new PersonalDetails("Оспанов", "", "", "", "", "", "", "", "", ""),
                "CORPS_B",
                null,
                "Words",
                LocalDate.of(2026, 6, 30),
                office.day(40));
        UUID id = office.acting(() -> office.desk.open(complaint, old));

        assertThat(view(id).limitation()).isNull();
        assertThat(view(id).lawUnknown()).isTrue();
        assertThat(office.acting(() -> office.reader.sanctions(id))).hasSize(7);
    }

    @Test
    void misdeedOfTheListMustBeNamed() {
        assertRefused(
                "discipline.refusal.misdeed",
                () -> office.acting(
                        () -> office.desk.open(office.complaint(), office.about("Оспанов", "", null, "CORPS_B"))));
    }

    @Test
    void sittingBeforeTheThirdFullDayIsRefused() {
        UUID id = office.open();
        office.act(id, propose());
        office.act(id, Act.of(Move.INVESTIGATE, office.day(48), "-"));
        office.act(id, Act.of(Move.ACQUAINT, office.day(30), "-"));
        LocalDate earliest = view(id).earliestSitting();

        assertRefused(
                "discipline.refusal.sitting-early",
                () -> office.act(
                        id, Act.of(Move.CALL_SITTING, office.day(29), "-").withSittingOn(earliest.minusDays(1))));
        office.act(id, Act.of(Move.CALL_SITTING, office.day(29), "-").withSittingOn(earliest));
    }

    @Test
    void investigationInTimeMeetsItsTerm() {
        UUID id = office.open();
        office.act(id, propose());
        office.act(id, Act.of(Move.INVESTIGATE, office.day(48), "-"));
        office.act(id, Act.of(Move.ACQUAINT, office.day(44), "-"));

        assertThat(view(id).terms())
                .anySatisfy(line -> {
                    assertThat(line.term().step()).isEqualTo("INVESTIGATION");
                    assertThat(line.state()).isEqualTo(State.MET);
                })
                .anySatisfy(line -> assertThat(line.term().step()).isEqualTo("CONSIDER"));
    }

    @Test
    void sanctionNotNamedForTheMisdeedIsRefused() {
        UUID id = office.recommended("D09", "DISMISSAL");

        assertRefused("discipline.refusal.sanction", () -> office.order(id, "REMARK", 5));
        office.order(id, "DISMISSAL", 5);
        assertThat(view(id).proceeding().step()).isEqualTo(ProceedingStep.ORDERED);
    }

    @Test
    void commissionerDecidesNoOrder() {
        UUID id = office.recommended("MINOR", "REMARK");

        assertRefused(
                "discipline.refusal.head-only",
                () -> office.act(id, Act.of(Move.ORDER, office.day(5), "-").imposing("REMARK", "1")));
    }

    @Test
    void headIsToldOfTheRecommendationAndTheCommissionerOfTheOrder() {
        UUID id = office.recommended("MINOR", "REMARK");
        Told.forget(office.commissioner);
        office.order(id, "REMARK", 5);

        assertThat(Told.bell(office.head)).contains("recommend");
        assertThat(Told.bell(office.commissioner)).contains("order");
    }

    @Test
    void earlierSanctionOfTheSamePersonMakesTheMisdeedARepeatedOne() {
        UUID first = office.recommended("D01", "DEMOTION");
        office.order(first, "DEMOTION", 8);
        UUID second = office.recommended("D01", "DEMOTION");

        assertThat(view(second).earlier())
                .extracting(earlier -> earlier.getId())
                .containsExactly(first);
        office.order(second, "DISMISSAL", 1);
    }

    @Test
    void firstMisdeedIsNotPunishedAsARepeatedOne() {
        UUID id = office.recommended("D01", "DEMOTION");

        assertThat(view(id).earlier()).isEmpty();
        assertRefused("discipline.refusal.sanction", () -> office.order(id, "DISMISSAL", 5));
    }

    @Test
    void pauseMovesTheLastDayAndItsTerm() {
        UUID id = office.recommended("MINOR", "REMARK");
        LocalDate before = view(id).limitation().lastDay().orElseThrow();
        Pause illness = new Pause("ILLNESS", office.day(9), office.day(5));
        ActingScope.run(office.commissioner.actingAs(), () -> pauses.pause(id, illness));

        assertThat(view(id).limitation().lastDay()).contains(before.plusDays(5));
        assertThat(view(id).terms())
                .filteredOn(line -> line.state() == State.OPEN)
                .extracting(line -> line.term().due())
                .contains(before.plusDays(5));
    }

    @Test
    void suspensionStopsThePeriodsUntilItGoesOn() {
        UUID id = office.open();
        office.act(id, propose());
        office.act(id, Act.of(Move.INVESTIGATE, office.day(48), "-"));
        office.act(id, Act.of(Move.SUSPEND, office.day(46), "-").by("LEAVE"));
        assertThat(view(id).limitation().standsStill()).isTrue();
        assertThat(terms(id)).isEmpty();

        office.act(id, Act.of(Move.RESUME, office.day(20), "-"));

        assertThat(terms(id)).containsExactlyInAnyOrder("INVESTIGATION", "LIMITATION");
    }

    @Test
    void suspensionLeavesAMissedTermMissed() {
        UUID id = office.open();
        office.act(id, propose());
        office.act(id, Act.of(Move.INVESTIGATE, office.day(48), "-"));
        office.act(id, Act.of(Move.SUSPEND, office.day(4), "-").by("LEAVE"));

        office.act(id, Act.of(Move.RESUME, office.day(2), "-"));

        assertThat(terms(id)).containsExactly("LIMITATION");
        assertThat(view(id).terms())
                .filteredOn(line -> line.term().isFor("INVESTIGATION"))
                .extracting(line -> line.state())
                .containsExactly(State.MISSED);
    }

    @Test
    void personIsSealedAndOpenedForAReasonOnly() {
        UUID id = office.open();
        PersonalDetails person = office.acting(() -> office.desk.unseal(id, "To write the notice"));

        assertThat(person.fullName()).isEqualTo("Серік Оспанов");
        assertThat(view(id).events()).extracting(event -> event.move()).contains("UNSEALED");
        assertThat(new String(sealed(id), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("Оспанов");
    }

    @Test
    void everyActStandsInTheTrail() {
        UUID id = office.recommended("MINOR", "REMARK");

        List<String> actions = SharedDatabase.aboveTheWalls()
                .sql("select action from audit_entry where subject_id = ? order by seq")
                .param(id.toString())
                .query(String.class)
                .list();

        assertThat(actions)
                .containsExactly(
                        "discipline.opened",
                        "discipline.propose",
                        "discipline.investigate",
                        "discipline.acquaint",
                        "discipline.call_sitting",
                        "discipline.recommend");
    }

    private Act propose() {
        return Act.of(Move.PROPOSE, office.day(49), "Grounds").to("Head");
    }

    /** Those that run. */
    private List<String> terms(UUID id) {
        return view(id).terms().stream()
                .filter(line -> line.term().isOpen())
                .map(line -> line.term().step())
                .toList();
    }

    private ProceedingView view(UUID id) {
        return office.acting(() -> office.reader.get(id));
    }

    private static byte[] sealed(UUID id) {
        return SharedDatabase.aboveTheWalls()
                .sql("select sealed from proceeding where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
