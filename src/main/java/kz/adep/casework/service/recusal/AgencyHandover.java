package kz.adep.casework.service.recusal;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.service.Identities;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.shared.ActingScope;
import org.springframework.context.MessageSource;
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
    private final CaseContents contents;
    private final Directory directory;
    private final Bell bell;
    private final AuditTrail trail;
    private final MessageSource messages;
    private final Clock clock;

    AgencyHandover(
            RecusalStore store,
            Identities identities,
            CaseContents contents,
            Directory directory,
            Bell bell,
            AuditTrail trail,
            MessageSource messages,
            Clock clock) {
        this.store = store;
        this.identities = identities;
        this.contents = contents;
        this.directory = directory;
        this.bell = bell;
        this.trail = trail;
        this.messages = messages;
        this.clock = clock;
    }

    CaseNumber give(CaseFile file, UUID account) {
        String code = directory.body(file.stateBodyId()).code();
        CaseNumber former = file.number(code);
        identities.hashForTheAgency(file);
        CaseNumber number = new CaseNumber(code, former.year(), true, store.withhold(file, account));
        tellApplicant(file, former, number);
        ring(file, number);
        AuditEvent event = AuditEvent.of(file.stateBodyId(), "casework.left", "case_file", file.getId());
        trail.record(event);
        trail.record(event.withheld(true));
        return number;
    }

    private void tellApplicant(CaseFile file, CaseNumber former, CaseNumber number) {
        String text = messages.getMessage(
                "recusal.letter.agency", new Object[] {former, number}, Locale.forLanguageTag(file.language()));
        contents.add(
                file.hasCode()
                        ? CaseMessage.toApplicant(
                                file,
                                text,
                                clock.instant(),
                                ActingScope.current().account())
                        : CaseMessage.note(
                                file,
                                text,
                                clock.instant(),
                                ActingScope.current().account()));
    }

    private void ring(CaseFile file, CaseNumber number) {
        Notice notice = Notice.of("recusal.bell.agency", number, CaseNotices.path(file.getId(), true))
                .keptToTheHour(file.isAnonymous());
        bell.ring(notice, Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER));
    }
}
