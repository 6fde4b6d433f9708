package kz.adep.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AdepTest
class ReportWallsTests {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private PublishedReports published;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private ReportOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ReportOffice(application);
    }

    @Test
    void foreignOfficeFindsNoReport() {
        UUID id = office.submitted();
        ReportOffice other = new ReportOffice(application);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.page(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.submit(id));
    }

    @Test
    void agencySeesNoDraft() {
        UUID id = office.draft();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> office.inAgency(() -> office.reader.ofAgency(id)));
    }

    @Test
    void agencyReadsWhatWasSubmitted() {
        UUID id = office.submitted();

        assertThat(office.inAgency(() -> office.reader.ofAgency(id)).narrative().success())
                .isEqualTo("Барлығы жақсы");
    }

    @Test
    void publicSeesOnlyWhatIsPublished() {
        UUID submitted = office.submitted();
        UUID shown = new ReportOffice(application).published();

        assertThat(asVisitor(submitted)).isEmpty();
        assertThat(asVisitor(shown)).isPresent();
    }

    @Test
    void publicNeverReadsWhyAFigureWasCorrected() {
        assertThatThrownBy(() -> inTransaction(ActingAs.visitor(), "select reason from report_figure"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void officeCannotAcceptItsOwnReport() {
        UUID id = office.submitted();

        int changed = inTransaction(
                office.commissioner.actingAs(),
                "update quarterly_report set state = 'ACCEPTED', accepted_at = now() where id = '" + id + "'");

        assertThat(changed).isZero();
    }

    @Test
    void frozenFigureCannotBeWritten() {
        UUID id = office.submitted();

        int changed = inTransaction(
                office.commissioner.actingAs(), "update report_figure set manual = 1 where report_id = '" + id + "'");

        assertThat(changed).isZero();
    }

    @Test
    void agencyCannotRewriteAReport() {
        assertThatThrownBy(() -> inTransaction(
                        office.officer.actingAs(), "update quarterly_report set narrative_success = 'басқа'"))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Optional<PublishedReport> asVisitor(UUID id) {
        return ActingScope.call(ActingAs.visitor(), () -> published.find(id));
    }

    private int inTransaction(ActingAs actingAs, String sql) {
        return ActingScope.call(
                actingAs,
                () -> new TransactionTemplate(transactions)
                        .execute(status -> jdbc.sql(sql).update()));
    }
}
