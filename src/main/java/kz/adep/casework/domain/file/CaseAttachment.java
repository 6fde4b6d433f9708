package kz.adep.casework.domain.file;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import kz.adep.casework.domain.CaseFile;
import kz.adep.casework.file.Purpose;
import kz.adep.upload.FileType;
import kz.adep.upload.Scan;
import kz.adep.vault.Sealed;
import org.jspecify.annotations.Nullable;

/** A file in a case: its name and its key are sealed under the key of the case, its parts lie beside it. */
@Entity
public class CaseAttachment {

    /** What the seal of the name is bound to. */
    public static final String NAME = "case_attachment.sealed_name";

    /** What the seal of the key is bound to. */
    public static final String KEY = "case_attachment.sealed_key";

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;
    private UUID contentId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable UUID messageId;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_name"))
    private Sealed name;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed_key"))
    private Sealed key;

    private Instant addedAt;
    private @Nullable UUID author;

    /** For JPA. */
    protected CaseAttachment() {}

    /** What a file is, whatever case it lies in; the content is what its parts are bound to. */
    public record Content(UUID id, FileType type, long size, Scan scan) {}

    /**
     * What a file is in a case for.
     *
     * @param message it was sent with, if any
     */
    public record Place(
            CaseFile file,
            Purpose purpose,
            @Nullable UUID message,
            @Nullable UUID author) {}

    public CaseAttachment(UUID id, Place place, Content content, Sealed name, Sealed key, Instant now) {
        this.id = id;
        this.stateBodyId = place.file().stateBodyId();
        this.caseId = place.file().getId();
        this.contentId = content.id();
        this.purpose = place.purpose();
        this.messageId = place.message();
        this.type = content.type();
        this.size = content.size();
        this.scan = content.scan();
        this.name = name;
        this.key = key;
        boolean sent = purpose == Purpose.FROM_APPLICANT
                && (place.author() == null || place.file().isAnonymous());
        this.addedAt = now.truncatedTo(sent ? ChronoUnit.HOURS : ChronoUnit.MICROS);
        this.author = place.author();
    }

    public UUID id() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public UUID caseId() {
        return caseId;
    }

    public Content content() {
        return new Content(contentId, type, size, scan);
    }

    public Purpose purpose() {
        return purpose;
    }

    public Optional<UUID> message() {
        return Optional.ofNullable(messageId);
    }

    public Sealed name() {
        return name;
    }

    public Sealed key() {
        return key;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public Optional<UUID> author() {
        return Optional.ofNullable(author);
    }
}
