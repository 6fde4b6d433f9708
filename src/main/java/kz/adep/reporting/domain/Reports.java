package kz.adep.reporting.domain;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.adep.reporting.ReportState;
import kz.adep.shared.NotFound;
import kz.adep.shared.Quarter;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The reports that the walls let the caller see. */
public interface Reports extends JpaRepository<QuarterlyReport, UUID> {

    /** Waits for whoever changes it now; empty also where the walls let the caller read it but not change it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from QuarterlyReport r where r.id = :id")
    Optional<QuarterlyReport> findForChange(UUID id);

    @Query("select r from QuarterlyReport r where r.stateBodyId = :body and r.reportYear = :year"
            + " and r.quarterNumber = :number order by r.revision desc limit 1")
    Optional<QuarterlyReport> find(int body, int year, int number);

    @Query("select r from QuarterlyReport r where r.stateBodyId = :body"
            + " order by r.reportYear desc, r.quarterNumber desc, r.revision desc")
    List<QuarterlyReport> ofBody(int body);

    /** From the quarter with this year and number on. */
    @Query("select r from QuarterlyReport r where r.reportYear > :year"
            + " or (r.reportYear = :year and r.quarterNumber >= :number)")
    List<QuarterlyReport> since(int year, int number);

    @Query("select r from QuarterlyReport r where r.state = :state order by r.submittedAt, r.id")
    List<QuarterlyReport> in(ReportState state);

    /** Of the given bodies; year or quarter 0 means any. */
    @Query("select r from QuarterlyReport r where r.state = kz.adep.reporting.ReportState.PUBLISHED"
            + " and (:year = 0 or r.reportYear = :year) and (:number = 0 or r.quarterNumber = :number)"
            + " and r.stateBodyId in :bodies order by r.reportYear desc, r.quarterNumber desc, r.stateBodyId, r.id")
    Slice<QuarterlyReport> published(int year, int number, Collection<Integer> bodies, Pageable page);

    @Query("select r from QuarterlyReport r where r.state = kz.adep.reporting.ReportState.PUBLISHED"
            + " order by r.publishedAt desc, r.id")
    Slice<QuarterlyReport> newest(Pageable page);

    @Query("select distinct r.reportYear as reportYear, r.quarterNumber as quarterNumber from QuarterlyReport r"
            + " where r.state = kz.adep.reporting.ReportState.PUBLISHED"
            + " order by r.reportYear desc, r.quarterNumber desc")
    List<PublishedQuarter> publishedQuarters();

    @Query("select distinct r.stateBodyId from QuarterlyReport r"
            + " where r.state = kz.adep.reporting.ReportState.PUBLISHED")
    List<Integer> publishedBodies();

    @Query("select distinct r.reportYear from QuarterlyReport r"
            + " where r.state = kz.adep.reporting.ReportState.PUBLISHED order by r.reportYear desc")
    List<Integer> publishedYears();

    default Optional<QuarterlyReport> find(int body, Quarter quarter) {
        return find(body, quarter.year(), quarter.number());
    }

    default QuarterlyReport get(UUID id) {
        return findById(id).orElseThrow(() -> new NotFound("report"));
    }

    /** Locked until the transaction ends; refuses what may be read but no longer changed. */
    default QuarterlyReport toChange(UUID id) {
        return findForChange(id).orElseThrow(() -> get(id).state().refusal());
    }

    /** A quarter that has a published report. */
    interface PublishedQuarter {

        int getReportYear();

        int getQuarterNumber();
    }
}
