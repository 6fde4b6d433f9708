package kz.adep.intake.service.tray;

import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.audit.AuditEvent;
import kz.adep.audit.AuditTrail;
import kz.adep.casework.CaseKind;
import kz.adep.casework.CaseRegister;
import kz.adep.casework.NewCase;
import kz.adep.casework.recusal.NamedStaff;
import kz.adep.directory.Directory;
import kz.adep.intake.domain.tray.SetAside;
import kz.adep.intake.domain.tray.Unregistered;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.RuleViolation;
import kz.adep.upload.Upload;
import kz.adep.upload.Uploads;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What is received but not registered yet: the side of the sender, who holds the code. */
@Service
public class Tray {

    private static final Duration LATE_IN_THE_HOUR = Duration.ofMinutes(59);

    private final TrayStore store;
    private final CaseRegister register;
    private final NamedStaff named;
    private final Directory directory;
    private final Vault vault;
    private final AuditTrail trail;
    private final Uploads uploads;
    private final JsonMapper json;

    Tray(
            TrayStore store,
            CaseRegister register,
            NamedStaff named,
            Directory directory,
            Vault vault,
            AuditTrail trail,
            Uploads uploads,
            JsonMapper json) {
        this.store = store;
        this.register = register;
        this.named = named;
        this.directory = directory;
        this.vault = vault;
        this.trail = trail;
        this.uploads = uploads;
        this.json = json;
    }

    /** What the holder of the code is told. */
    public record View(
            LocalizedText body,
            boolean withheld,
            Instant receivedAt,
            CaseKind kind,
            String subject,
            @Nullable SetAside setAside) {}

    /** Stores it sealed, without a number and without a bell; whom it names does not see it here either. */
    @Transactional
    public void keep(NewCase sent, List<Upload> documents) {
        uploads.hold(documents);
        NamedStaff.Kept kept = named.of(coarse(sent));
        NewCase newCase = kept.newCase();
        UUID id = UUID.randomUUID();
        WrappedKey key = vault.newKey(id);
        String contents = json.writeValueAsString(new Contents(newCase, documents));
        store.add(
                new Unregistered(
                        id,
                        newCase.stateBodyId(),
                        newCase.withheld(),
                        Unregistered.moment(newCase),
                        key,
                        vault.seal(key, id, Unregistered.COLUMN, id, contents),
                        null),
                newCase.claimed() != null,
                Objects.requireNonNull(newCase.tracking()),
                kept.from());
        trail.record(AuditEvent.of(newCase.stateBodyId(), "intake.tray.received", "intake_tray", id)
                .withheld(newCase.withheld()));
    }

    /**
     * Of who sends a form the hour only, and half of it where the office closes meanwhile: whoever opens the seal may not
     * learn when he was there, and the day of registration stays what it was.
     */
    private NewCase coarse(NewCase sent) {
        if (!sent.isKeptToTheHour()) {
            return sent;
        }
        NewCase atItsHour = sent.receivedAt(Unregistered.moment(sent));
        boolean sameDay = register.registrationDay(atItsHour).equals(register.registrationDay(sent));
        return sameDay ? atItsHour : sent.receivedAt(atItsHour.receivedAt().plus(LATE_IN_THE_HOUR));
    }

    /** Whether this submission lies here; another one under the same token is refused. */
    @Transactional(readOnly = true)
    public boolean holds(NewCase.Tracking tracking) {
        Optional<byte[]> sent = store.submissionHash(tracking.codeHash());
        if (sent.isPresent() && !MessageDigest.isEqual(sent.get(), tracking.submissionHash())) {
            throw new RuleViolation("casework.submission.differs");
        }
        return sent.isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<View> find(byte[] codeHash) {
        return store.find(codeHash).map(this::view);
    }

    private View view(Unregistered item) {
        NewCase sent = open(item);
        return new View(
                directory.body(item.stateBodyId()).name(),
                item.withheld(),
                item.receivedAt(),
                sent.kind(),
                sent.subject(),
                item.setAside());
    }

    /** What lies sealed: the documents with their keys. */
    record Contents(NewCase newCase, List<Upload> documents) {}

    NewCase open(Unregistered item) {
        return contents(item).newCase();
    }

    Contents contents(Unregistered item) {
        String contents = vault.unseal(item.key(), item.id(), Unregistered.COLUMN, item.id(), item.sealed());
        return json.readValue(contents, Contents.class);
    }
}
