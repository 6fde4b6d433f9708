package kz.adep.casework.service.file;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.CaseFiles;
import kz.adep.casework.domain.file.CaseAttachment;
import kz.adep.casework.domain.file.CaseAttachments;
import kz.adep.casework.file.AttachedFile;
import kz.adep.shared.ActingScope;
import kz.adep.shared.NotFound;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.Download;
import kz.adep.upload.Scan;
import kz.adep.vault.FileKey;
import kz.adep.vault.FileSeal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists the files of a case and hands one out. */
@Service
public class Reading {

    private final CaseFiles files;
    private final CaseAttachments attachments;
    private final Attaching attaching;
    private final FileSeal seal;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reading(
            CaseFiles files,
            CaseAttachments attachments,
            Attaching attaching,
            FileSeal seal,
            AuditTrail trail,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.attachments = attachments;
        this.attaching = attaching;
        this.seal = seal;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AttachedFile> of(UUID caseId) {
        return of(files.get(caseId));
    }

    public List<AttachedFile> of(CaseFile file) {
        return attachments.of(file.getId()).stream()
                .map(attachment -> line(file, attachment))
                .toList();
    }

    /**
     * Opens a file and writes down who took it. Its parts are read one by one as they go out, each through the walls
     * anew: a slow reader holds no connection.
     */
    public Download open(UUID id) {
        Opened opened = in(() -> {
            CaseAttachment attachment = attachments.find(id).orElseThrow(() -> new NotFound("file"));
            CaseFile file = files.get(attachment.caseId());
            if (attachment.content().scan() == Scan.INFECTED) {
                throw new RuleViolation("upload.infected");
            }
            write(file, attachment);
            return new Opened(attachment, attaching.name(file, attachment), attaching.key(file, attachment));
        });
        CaseAttachment attachment = opened.attachment();
        CaseAttachment.Content content = attachment.content();
        return new Download(
                opened.name(),
                content.type(),
                content.size(),
                seal.open(
                        opened.key(),
                        content.id(),
                        content.size(),
                        position -> in(() -> attachments.part(attachment, position))));
    }

    private record Opened(CaseAttachment attachment, String name, FileKey key) {}

    private AttachedFile line(CaseFile file, CaseAttachment attachment) {
        CaseAttachment.Content content = attachment.content();
        return new AttachedFile(
                attachment.id(),
                attachment.purpose(),
                attachment.message().orElse(null),
                attaching.name(file, attachment),
                content.type(),
                content.size(),
                content.scan(),
                attachment.addedAt(),
                attachment.author().orElse(null));
    }

    /** Each saving by an official; of the applicant, who may ask as often as he likes, one for a file and an hour. */
    private void write(CaseFile file, CaseAttachment attachment) {
        boolean applicant = ActingScope.current().stateBodyId() == null;
        if (!applicant || attachments.savedFirst(attachment, clock.instant().truncatedTo(ChronoUnit.HOURS))) {
            record(file, attachment);
        }
    }

    private void record(CaseFile file, CaseAttachment attachment) {
        trail.record(AuditEvent.of(file.stateBodyId(), "casework.file.saved", "case_file", file.getId())
                .withheld(file.withheld())
                .with("file", attachment.id()));
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
