package kz.adep.casework.service.file;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseContents;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseMessage;
import kz.adep.casework.service.notice.CaseNotices;
import kz.adep.upload.Upload;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Asks an applicant for documents that he sent and that lie nowhere any more; the office reads it in the case. */
@Component
public class MissingFiles {

    private final CaseContents contents;
    private final CaseNotices notices;
    private final MessageSource messages;
    private final AuditTrail trail;
    private final Clock clock;

    MissingFiles(CaseContents contents, CaseNotices notices, MessageSource messages, AuditTrail trail, Clock clock) {
        this.contents = contents;
        this.notices = notices;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    public void tell(CaseFile file, List<Upload> gone) {
        if (gone.isEmpty()) {
            return;
        }
        String names = gone.stream().map(Upload::name).collect(Collectors.joining(", "));
        Locale language = Locale.forLanguageTag(file.language());
        String text = messages.getMessage("casework.files.missing", new Object[] {names}, language);
        contents.add(CaseMessage.toApplicant(file, text, clock.instant(), null));
        notices.news(file);
        AuditEvent event = AuditEvent.of(file.stateBodyId(), "casework.files.missing", "case_file", file.getId())
                .withheld(file.withheld())
                .with("files", gone.size());
        trail.record(file.isAnonymous() ? event.keptToTheHour() : event);
    }
}
