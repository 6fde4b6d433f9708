package kz.adep.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.adep.reporting.ReportState;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.junit.jupiter.api.Test;

class QuarterlyReportTests {

    @Test
    void walksFromDraftToPublished() {
        QuarterlyReport report = Reporting.submitted();

        report.accept(Reporting.NOW);
        report.publish(Reporting.NAME, Reporting.LATER);

        assertThat(report.state()).isEqualTo(ReportState.PUBLISHED);
        assertThat(report.publishedAt()).contains(Reporting.LATER);
    }

    @Test
    void returnedReportIsSubmittedAgain() {
        QuarterlyReport report = Reporting.submitted();

        report.sendBack();
        report.submit(Reporting.LATER);

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.submittedAt()).contains(Reporting.LATER);
    }

    @Test
    void firstSubmissionIsKeptThroughAResubmission() {
        QuarterlyReport report = Reporting.submitted();

        report.sendBack();
        report.submit(Reporting.LATER);

        assertThat(report.firstSubmittedAt()).contains(Reporting.NOW);
    }

    @Test
    void figuresAloneCannotBeSubmitted() {
        QuarterlyReport report = Reporting.draft();
        report.tell(new Narrative("", " ", "Бір ұсыныс бар"), 0);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> report.submit(Reporting.NOW))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("reporting.narrative.missing"));
        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    }

    @Test
    void draftCannotBeAccepted() {
        QuarterlyReport report = Reporting.draft();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> report.accept(Reporting.NOW))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("reporting.transition.refused.DRAFT"));
    }

    @Test
    void acceptedReportCannotBeReturned() {
        QuarterlyReport report = Reporting.submitted();
        report.accept(Reporting.NOW);

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(report::sendBack);
    }

    @Test
    void submittedReportCannotBeRewritten() {
        QuarterlyReport report = Reporting.submitted();

        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> report.tell(new Narrative("Басқа", "", ""), 0));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> report.recomputed(Reporting.LATER));
    }

    @Test
    void textWrittenOnAnOlderVersionIsRefusedWithTheStoredOne() {
        QuarterlyReport report = Reporting.draft();
        report.tell(new Narrative("Бірінші", "", ""), 0);

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> report.tell(new Narrative("Екінші", "", ""), -1))
                .satisfies(stale -> assertThat(stale.stored()).isEqualTo("Бірінші"));
        assertThat(report.narrative().success()).isEqualTo("Бірінші");
    }

    @Test
    void sameTextSavedTwiceIsNoConflict() {
        QuarterlyReport report = Reporting.draft();
        Narrative texts = new Narrative("Бірінші", "", "");
        report.tell(texts, 0);

        report.tell(texts, -1);

        assertThat(report.narrative()).isEqualTo(texts);
    }
}
