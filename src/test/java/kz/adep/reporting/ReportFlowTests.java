package kz.adep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.SharedDatabase;
import kz.adep.reporting.domain.Narrative;
import kz.adep.reporting.service.ReportPage;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AdepTest
class ReportFlowTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ReportStandings standings;

    private ReportOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ReportOffice(application);
    }

    @Test
    void newReportCountsTheCasesOfTheQuarter() {
        office.receiveCase();
        office.receiveCase();

        UUID id = office.draft();

        assertThat(office.line(id, "B1").value()).isEqualTo(2);
        assertThat(office.line(id, "B1.6").value()).isEqualTo(2);
        assertThat(office.line(id, "B5").value()).isEqualTo(2);
        assertThat(office.line(id, "A1").value()).isZero();
    }

    @Test
    void computedFigureLinksToItsCases() {
        assertThat(office.line(office.draft(), "B1.6").cases())
                .isEqualTo("/office/cases?kind=APPLICATION&channel=PUBLIC_FORM&moment=REGISTERED&quarter="
                        + ReportOffice.QUARTER);
    }

    @Test
    void secondReportForTheQuarterIsRefused() {
        office.draft();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.draft())
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("reporting.exists"));
    }

    @Test
    void quarterThatHasNotBegunHasNoReport() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.draft(ReportOffice.QUARTER.next()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("reporting.quarter.future"));
    }

    @Test
    void laterCasesDoNotChangeASubmittedReportButShowAsDrift() {
        office.receiveCase();
        UUID id = office.submitted();
        office.receiveCase();

        ReportPage.Line line = office.line(id, "B1");

        assertThat(line.value()).isEqualTo(1);
        assertThat(line.recount()).isEqualTo(2);
        assertThat(office.page(id).hasDrift()).isTrue();
    }

    @Test
    void nobodySubmitsFiguresHeHasNotSeen() {
        UUID id = office.draft();
        office.receiveCase();

        boolean first = office.submit(id);

        assertThat(first).isFalse();
        assertThat(office.page(id).state()).isEqualTo(ReportState.DRAFT);
        assertThat(office.line(id, "B1").value()).isEqualTo(1);
        assertThat(office.submit(id)).isTrue();
    }

    @Test
    void returnedReportShowsItsCommentsAndIsSubmittedAgain() {
        UUID id = office.submitted();
        office.sendBack(id);

        assertThat(remarks(id)).containsExactly("Қайта тексеріңіз");
        office.enter(id, "E1", 7, "");
        office.submit(id);

        assertThat(office.page(id).state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(remarks(id)).isEmpty();
    }

    @Test
    void returnWithoutACommentIsRefused() {
        UUID id = office.submitted();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.inAgency(() -> office.review.sendBack(id, java.util.Map.of())));
    }

    @Test
    void acceptedReportIsPublishedOnce() {
        UUID id = office.published();

        assertThat(office.page(id).state()).isEqualTo(ReportState.PUBLISHED);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.inAgency(() -> office.review.publish(id)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("reporting.transition.refused.PUBLISHED"));
    }

    @Test
    void submittedReportTakesNoMoreFigures() {
        UUID id = office.submitted();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> office.enter(id, "E1", 7, ""))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("reporting.transition.refused.SUBMITTED"));
    }

    @Test
    void loserOfAnEditGetsTheStoredText() {
        UUID id = office.draft();
        int version = office.page(id).version();
        office.inOffice(() -> office.desk.tell(id, new Narrative("Бірінші", "", ""), version));

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> office.inOffice(() -> office.desk.tell(id, new Narrative("Екінші", "", ""), version)))
                .satisfies(stale -> assertThat(stale.stored()).isEqualTo("Бірінші"));
    }

    @Test
    void recountDoesNotCountAsAnEditOfTheTexts() {
        UUID id = office.draft();
        int version = office.page(id).version();

        office.inOffice(() -> office.desk.recompute(id));

        assertThat(office.page(id).version()).isEqualTo(version);
    }

    @Test
    void everyStepIsInTheAuditTrail() {
        UUID id = office.published();

        assertThat(SharedDatabase.aboveTheWalls()
                        .sql("select action from audit_entry where subject_id = ? order by seq")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "reporting.opened",
                        "reporting.narrative.edited",
                        "reporting.submitted",
                        "reporting.accepted",
                        "reporting.published");
    }

    @Test
    void matrixShowsSubmittedReportsOnly() {
        office.draft();
        ReportOffice other = new ReportOffice(application);
        other.submitted();

        List<ReportStandings.BodyRow> rows = office.inAgency(() -> standings.ofAllBodies(java.util.Locale.ENGLISH));

        assertThat(state(rows, office.body)).isNull();
        assertThat(state(rows, other.body)).isEqualTo(ReportState.SUBMITTED);
    }

    private static ReportState state(List<ReportStandings.BodyRow> rows, int body) {
        return rows.stream()
                .filter(row -> row.body().id() == body)
                .flatMap(row -> row.standings().stream())
                .filter(standing -> standing.quarter().equals(ReportOffice.QUARTER))
                .flatMap(standing -> java.util.Optional.ofNullable(standing.state()).stream())
                .findFirst()
                .orElse(null);
    }

    private List<String> remarks(UUID id) {
        return office.page(id).parts().stream()
                .flatMap(part -> part.remarks().stream())
                .map(ReportPage.Remark::text)
                .toList();
    }
}
