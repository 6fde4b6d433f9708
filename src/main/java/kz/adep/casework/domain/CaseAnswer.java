package kz.adep.casework.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The answer to a case: a draft that colleagues may edit, then a text that is sent and stays. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseAnswer implements Persistable<UUID> {

    @Id
    private UUID caseId;

    private int stateBodyId;
    private String body;
    private UUID editedBy;
    private @Nullable LocalDate sentOn;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected CaseAnswer() {}

    public CaseAnswer(CaseFile file, String body, UUID editor) {
        this.caseId = file.getId();
        this.stateBodyId = file.stateBodyId();
        this.body = body;
        this.editedBy = editor;
    }

    /** Takes over a text written on the given version; on an older one both texts are shown to its author. */
    public void edit(String text, int onVersion, UUID editor) {
        if (sentOn != null) {
            throw new RuleViolation("casework.answer.sent");
        }
        if (onVersion != version() && !text.equals(body)) {
            throw new StaleEdit(body, version());
        }
        this.body = text;
        this.editedBy = editor;
    }

    /** Shows the stored text to who read an older one and is about to send it. */
    public void requireUnchanged(int sinceVersion) {
        if (body.isBlank()) {
            throw new RuleViolation("casework.answer.empty");
        }
        if (sinceVersion != version()) {
            throw new StaleEdit(body, version());
        }
    }

    public void send(LocalDate today) {
        if (body.isBlank()) {
            throw new RuleViolation("casework.answer.empty");
        }
        this.sentOn = today;
    }

    public String body() {
        return body;
    }

    public UUID editedBy() {
        return editedBy;
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    @Override
    public UUID getId() {
        return caseId;
    }

    @Override
    public boolean isNew() {
        return version == null;
    }
}
