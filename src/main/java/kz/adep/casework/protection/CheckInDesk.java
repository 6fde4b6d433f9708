package kz.adep.casework.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.adep.account.StaffRole;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.protection.CaseCheckIn;
import kz.adep.casework.domain.protection.CheckInPlan;
import kz.adep.casework.domain.protection.CheckInPlan.Window;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.casework.service.protection.CheckInStore;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Notice;
import kz.adep.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the holder of a code whether anything happened to him because he reported. The trail tells the office nothing of
 * an answer to the Agency: its entry stands in the chain that the office does not read.
 */
@Service
public class CheckInDesk {

    private final CaseFiles files;
    private final CheckInStore store;
    private final CaseNotices notices;
    private final Directory directory;
    private final Bell bell;
    private final AuditTrail trail;
    private final Clock clock;

    CheckInDesk(
            CaseFiles files,
            CheckInStore store,
            CaseNotices notices,
            Directory directory,
            Bell bell,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.notices = notices;
        this.directory = directory;
        this.bell = bell;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether there is something to ask today that was not answered; the Agency alone reads what concerns a withheld case. */
    public record Question(boolean withheld) {}

    @Transactional(readOnly = true)
    public Optional<Question> question(byte[] codeHash) {
        return files.findByCode(codeHash).flatMap(this::question);
    }

    public Optional<Question> question(CaseFile file) {
        return window(file).map(window -> new Question(file.withheld()));
    }

    /** Refused when there is nothing to answer, or it was answered otherwise; pressed twice, it is there already. */
    @Transactional
    public void answer(byte[] codeHash, Harm harm, String words, Reader chosen) {
        CaseFile file = files.findByCode(codeHash).orElseThrow(CheckInDesk::nothing);
        Window window = openWindow(file).orElseThrow(CheckInDesk::nothing);
        Reader reader = file.withheld() ? Reader.AGENCY : chosen;
        Optional<CaseCheckIn> given = given(file, window);
        if (given.isPresent()) {
            if (!given.get().says(harm, words, reader)) {
                throw nothing();
            }
            return;
        }
        CaseNumber number = file.number(directory.body(file.stateBodyId()).code());
        store.add(new CaseCheckIn(file, number, window.day(), harm, words, reader, clock.instant()));
        if (harm.isHarm()) {
            ring(file, number, reader);
        }
        trail.record(AuditEvent.of(file.stateBodyId(), "casework.check-in", "case_file", file.getId())
                .withheld(reader == Reader.AGENCY));
    }

    private Optional<Window> window(CaseFile file) {
        return openWindow(file).filter(window -> given(file, window).isEmpty());
    }

    private Optional<Window> openWindow(CaseFile file) {
        return file.isReport() ? new CheckInPlan(file.registeredOn()).openOn(LocalDate.now(clock)) : Optional.empty();
    }

    private Optional<CaseCheckIn> given(CaseFile file, Window window) {
        return store.of(file.getId()).stream()
                .filter(answer -> answer.day() == window.day())
                .findFirst();
    }

    private void ring(CaseFile file, CaseNumber number, Reader reader) {
        if (reader == Reader.AGENCY) {
            Notice notice = Notice.of("protection.bell.harm", number, "/agency/check-ins")
                    .about(file.stateBodyId(), file.getId())
                    .keptToTheHour(true);
            bell.ring(notice, Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER));
            return;
        }
        Notice notice = Notice.of("protection.bell.harm", number, CaseNotices.path(file.getId(), false))
                .keptToTheHour(true);
        bell.ring(
                notice,
                notices.handlers(file.stateBodyId(), false, file.assignee().orElse(null)));
        bell.ring(notice, notices.heads(file.stateBodyId(), false));
    }

    private static RuleViolation nothing() {
        return new RuleViolation("protection.nothing");
    }
}
