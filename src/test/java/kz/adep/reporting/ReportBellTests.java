package kz.adep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.adep.AdepTest;
import kz.adep.notification.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What of a report rings whose bell. */
@AdepTest
class ReportBellTests {

    @Autowired
    private ApplicationContext application;

    private ReportOffice office;

    @BeforeEach
    void ownOffice() {
        office = new ReportOffice(application);
    }

    @Test
    void submittedReportRingsTheAgency() {
        office.submitted();

        assertThat(Told.bell(office.officer)).containsExactly("submitted");
        assertThat(Told.bell(office.commissioner)).isEmpty();
    }

    @Test
    void returnedReportRingsTheCommissioner() {
        office.sendBack(office.submitted());

        assertThat(Told.bell(office.commissioner)).containsExactly("returned");
    }

    @Test
    void acceptedReportRingsTheCommissioner() {
        UUID id = office.submitted();

        office.inAgency(() -> office.review.accept(id));

        assertThat(Told.bell(office.commissioner)).containsExactly("accepted");
    }
}
