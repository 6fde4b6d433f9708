package kz.adep.casework.service.file;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.domain.file.CaseAttachment;
import kz.adep.casework.domain.file.CaseAttachment.Content;
import kz.adep.casework.domain.file.CaseAttachment.Place;
import kz.adep.casework.domain.file.CaseAttachments;
import kz.adep.casework.file.Purpose;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.Upload;
import kz.adep.vault.FileKey;
import kz.adep.vault.Sealed;
import kz.adep.vault.Vault;
import org.springframework.stereotype.Component;

/** Gives files that were taken in to a case, in the transaction of what they were sent with. */
@Component
public class Attaching {

    private final CaseAttachments attachments;
    private final Vault vault;
    private final AuditTrail trail;
    private final Clock clock;

    Attaching(CaseAttachments attachments, Vault vault, AuditTrail trail, Clock clock) {
        this.attachments = attachments;
        this.vault = vault;
        this.trail = trail;
        this.clock = clock;
    }

    public void attach(Place place, List<Upload> uploads) {
        for (Upload upload : uploads) {
            Content content = new Content(upload.id(), upload.type(), upload.size(), upload.scan());
            CaseAttachment attachment = sealed(upload.id(), place, content, upload.name(), upload.key());
            if (attachments.addReceived(attachment, upload.id()) == 0) {
                throw new RuleViolation("upload.gone", upload.name());
            }
        }
        if (!uploads.isEmpty()) {
            record(place, uploads.size());
        }
    }

    /**
     * Puts what the applicant sent and was sent into the case of the body his appeal was forwarded to, under the key of
     * that case. What stays inside here, stays here.
     *
     * @param messages of that case by the messages here
     */
    public void forward(CaseFile from, CaseFile to, Map<UUID, UUID> messages) {
        List<CaseAttachment> sent = attachments.of(from.getId()).stream()
                .filter(file -> file.purpose() == Purpose.FROM_APPLICANT
                        || file.message().filter(messages::containsKey).isPresent())
                .toList();
        for (CaseAttachment file : sent) {
            UUID message = file.message().map(messages::get).orElse(null);
            Place place = new Place(to, file.purpose(), message, null);
            attachments.addCopy(
                    sealed(UUID.randomUUID(), place, file.content(), name(from, file), key(from, file)), file);
        }
    }

    String name(CaseFile file, CaseAttachment attachment) {
        return vault.unseal(file.key(), file.getId(), CaseAttachment.NAME, attachment.id(), attachment.name());
    }

    FileKey key(CaseFile file, CaseAttachment attachment) {
        return new FileKey(
                vault.unseal(file.key(), file.getId(), CaseAttachment.KEY, attachment.id(), attachment.key()));
    }

    private CaseAttachment sealed(UUID id, Place place, Content content, String name, FileKey key) {
        return new CaseAttachment(
                id,
                place,
                content,
                seal(place.file(), CaseAttachment.NAME, id, name),
                seal(place.file(), CaseAttachment.KEY, id, key.text()),
                clock.instant());
    }

    private Sealed seal(CaseFile file, String column, UUID id, String plain) {
        return vault.seal(file.key(), file.getId(), column, id, plain);
    }

    private void record(Place place, int number) {
        CaseFile file = place.file();
        AuditEvent event = AuditEvent.of(file.stateBodyId(), "casework.files.added", "case_file", file.getId())
                .withheld(file.withheld())
                .with("files", number);
        boolean hourly = file.isAnonymous() && place.author() == null;
        trail.record(hourly ? event.keptToTheHour() : event);
    }
}
