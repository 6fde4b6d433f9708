package kz.adep.casework.service.act;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Component;

/** What every act on a case has in common: the file as the walls show it, the day, who acts, and the audit entry. */
@Component
class CaseActs {

    private final CaseFiles files;
    private final CaseContents contents;
    private final AuditTrail trail;
    private final Clock clock;

    CaseActs(CaseFiles files, CaseContents contents, AuditTrail trail, Clock clock) {
        this.files = files;
        this.contents = contents;
        this.trail = trail;
        this.clock = clock;
    }

    void act(UUID id, String action, Consumer<CaseFile> work) {
        CaseFile file = files.get(id);
        work.accept(file);
        record(file, action);
    }

    /** What an act brought about beside itself. */
    void record(CaseFile file, String action) {
        trail.record(AuditEvent.of(file.stateBodyId(), action, "case_file", file.getId())
                .withheld(file.withheld()));
    }

    /** Keeps a reason where colleagues read it; the trail holds ids and names only. */
    void note(CaseFile file, String text) {
        contents.add(CaseMessage.note(file, text, clock.instant(), account()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    static UUID account() {
        return ActingScope.current().account();
    }
}
