package kz.adep.casework.service.recusal;

import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.service.Identities;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.casework.service.recusal.RecusalStore.Place;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import org.springframework.stereotype.Component;

/**
 * Gives a case that nobody of the body may deal with to the Agency. It takes a number of the withheld series, its tallies,
 * its terms, its words in the search and its next audit entries go along; in the chain of the body one entry says that it
 * left. The applicant keeps his code and is told both numbers.
 */
@Component
class AgencyHandover {

    private final RecusalStore store;
    private final Identities identities;
    private final RecusalLetters letters;
    private final Directory directory;
    private final Bell bell;
    private final AuditTrail trail;

    AgencyHandover(
            RecusalStore store,
            Identities identities,
            RecusalLetters letters,
            Directory directory,
            Bell bell,
            AuditTrail trail) {
        this.store = store;
        this.identities = identities;
        this.letters = letters;
        this.directory = directory;
        this.bell = bell;
        this.trail = trail;
    }

    /** By the body, which sees the names until it gives the case away. */
    void give(CaseFile file, UUID account) {
        identities.hashForTheAgency(file);
        String code = directory.body(file.stateBodyId()).code();
        CaseNumber former = file.number(code);
        int number = store.withhold(new Place(file.stateBodyId(), file.getId()), account);
        finish(file, former, new CaseNumber(code, former.year(), true, number));
    }

    /** By the Agency, which sees the case from now on. */
    void taken(CaseFile file) {
        identities.hashForTheAgency(file);
        String code = directory.body(file.stateBodyId()).code();
        finish(file, file.formerNumber(code).orElseThrow(), file.number(code));
    }

    private void finish(CaseFile file, CaseNumber former, CaseNumber number) {
        letters.tell(file, "recusal.letter.agency", former, number);
        Notice notice = Notice.of("recusal.bell.agency", number, CaseNotices.path(file.getId(), true))
                .keptToTheHour(file.isAnonymous());
        bell.ring(notice, Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER));
        AuditEvent left = AuditEvent.of(file.stateBodyId(), "casework.left", "case_file", file.getId());
        trail.record(left);
        trail.record(left.withheld(true));
    }
}
