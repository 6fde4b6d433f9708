package kz.adep.casework.domain.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.RuleViolation;
import kz.adep.shared.StaleEdit;
import org.jspecify.annotations.Nullable;

/** A text that officials begin a letter with; one of the Agency is offered to every office. */
@Entity
public class ReplyTemplate {

    @Id
    private UUID id;

    @Column(updatable = false)
    private int stateBodyId;

    @Column(updatable = false)
    private boolean shared;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private String language;
    private String title;
    private String body;
    private @Nullable String basis;
    private @Nullable LocalDate retiredOn;

    @Version
    private @Nullable Integer version;

    /** For JPA. */
    protected ReplyTemplate() {}

    public ReplyTemplate(int stateBodyId, boolean shared, Wording wording) {
        this.id = UUID.randomUUID();
        this.stateBodyId = stateBodyId;
        this.shared = shared;
        take(wording);
    }

    /** Takes over words written on the given version; on an older one both texts are shown to their author. */
    public void reword(Wording wording, int onVersion) {
        if (retiredOn != null) {
            throw new RuleViolation("letters.template.is-retired");
        }
        if (onVersion != version()) {
            throw new StaleEdit(body, version());
        }
        take(wording);
    }

    public void retire(LocalDate today) {
        if (retiredOn == null) {
            retiredOn = today;
        }
    }

    private void take(Wording wording) {
        kind = wording.kind();
        language = wording.language();
        title = wording.title();
        body = wording.text();
        basis = wording.basis();
    }

    public UUID id() {
        return id;
    }

    public int stateBodyId() {
        return stateBodyId;
    }

    public boolean isShared() {
        return shared;
    }

    public Wording wording() {
        return new Wording(kind, language, title, body, basis);
    }

    public LetterKind kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    public String title() {
        return title;
    }

    public LetterText text() {
        return new LetterText(body);
    }

    public Optional<String> basis() {
        return Optional.ofNullable(basis);
    }

    public Optional<LocalDate> retiredOn() {
        return Optional.ofNullable(retiredOn);
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }
}
