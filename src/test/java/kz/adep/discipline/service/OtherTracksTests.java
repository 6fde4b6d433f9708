package kz.adep.discipline.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SignedIn;
import kz.adep.discipline.Misconduct;
import kz.adep.discipline.domain.Act;
import kz.adep.discipline.domain.Move;
import kz.adep.discipline.domain.Verdict;
import kz.adep.notification.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What goes to the Council, to the Agency or to law enforcement is timed beyond the door of the office. */
@AdepTest
class OtherTracksTests {

    @Autowired
    private ApplicationContext application;

    private Misconduct office;

    @BeforeEach
    void anOffice() {
        office = new Misconduct(application);
    }

    @Test
    void forwardedCaseRunsTheTermOfItsTrack() {
        UUID id = forwarded();

        assertThat(terms(id)).containsExactly("CONSIDER OPEN 20", "FORWARD MET 3");
    }

    @Test
    void recommendationOfTheOtherBoardMeetsIt() {
        UUID id = forwarded();
        office.act(id, Act.of(Move.RECOMMEND, office.day(30), "-").found(null, Verdict.SANCTION, "REMARK"));

        assertThat(terms(id)).contains("CONSIDER MET 20");
    }

    @Test
    void terminationByTheOtherBoardMeetsItToo() {
        UUID id = forwarded();
        office.act(id, Act.of(Move.TERMINATE, office.day(30), "Council terminated"));

        assertThat(terms(id)).contains("CONSIDER MET 20");
    }

    @Test
    void agencyHearsOfWhatIsPassedOn() {
        SignedIn officer = SignedIn.agencyOfficer();
        forwarded();

        assertThat(Told.bell(officer)).contains("forward");
    }

    @Test
    void commissionHearsTheOutcomeInThreeDays() {
        UUID id = office.recommended("MINOR", "REMARK");
        office.order(id, "REMARK", 5);
        assertThat(terms(id)).contains("REPORT_BACK OPEN 3");

        office.act(id, Act.of(Move.REPORT_BACK, office.day(4), "Told"));

        assertThat(terms(id)).contains("REPORT_BACK MET 3", "TELL_SERVANT OPEN 3");
        assertThatThrownBy(() -> office.act(id, Act.of(Move.REPORT_BACK, office.day(4), "Told")))
                .hasMessageContaining("report-back");
    }

    @Test
    void proceedingIsNotClosedBeforeTheCommissionHeard() {
        UUID id = office.recommended("MINOR", "REMARK");
        office.order(id, "REMARK", 5);
        office.act(id, Act.of(Move.NOTIFY, office.day(4), "Told"));

        assertThat(moves(id)).contains(Move.REPORT_BACK).doesNotContain(Move.CLOSE);
        assertThatThrownBy(() -> office.act(id, Act.of(Move.CLOSE, office.day(4), "-")))
                .hasMessage("discipline.refusal.report-back.CLOSE");
    }

    @Test
    void otherTracksHaveNobodyToReportBackTo() {
        UUID id = forwarded();
        office.act(id, Act.of(Move.RECOMMEND, office.day(30), "-").found(null, Verdict.SANCTION, "REMARK"));
        office.order(id, "REMARK", 20);

        assertThat(terms(id)).noneMatch(term -> term.startsWith("REPORT_BACK"));
    }

    @Test
    void signsOfACrimeGiveThreeDaysToPassTheMaterialsOn() {
        UUID id = office.open();
        office.act(id, Act.of(Move.FIND_SIGNS, office.day(49), "A bribe"));
        assertThat(terms(id)).contains("REFER OPEN 3");

        office.act(id, Act.of(Move.REFER, office.day(48), "A bribe").to("Police"));

        assertThat(terms(id)).contains("REFER MET 3");
    }

    @Test
    void materialsPassedOnLateMissTheTerm() {
        UUID id = office.open();
        office.act(id, Act.of(Move.FIND_SIGNS, office.day(49), "A bribe"));
        office.act(id, Act.of(Move.REFER, office.day(20), "A bribe").to("Police"));

        assertThat(terms(id)).contains("REFER MISSED 3");
    }

    private UUID forwarded() {
        UUID id = office.open("MINOR", "E_1_2");
        office.act(id, Act.of(Move.FORWARD, office.day(49), "All").to("Council"));
        return id;
    }

    private List<Move> moves(UUID id) {
        return office.acting(() -> office.reader.get(id)).moves();
    }

    private List<String> terms(UUID id) {
        return office.acting(() -> office.reader.get(id)).terms().stream()
                .map(line -> line.term())
                .filter(term -> !term.isLimitation())
                .map(term -> term.step() + " " + term.stateOn(term.beganOn()) + " " + term.length())
                .sorted()
                .toList();
    }
}
