package kz.adep.casework.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.calendar.AppealType;
import kz.adep.casework.CaseKind;
import kz.adep.casework.NewCase;
import kz.adep.casework.Topic;
import kz.adep.casework.domain.act.Danger;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;

/** What a case is taken to be: of which kind and type, whether it tells of danger, what a question was about. */
@MappedSuperclass
public abstract class ClassifiedCase extends ReceivedCase {

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable AppealType appealType;

    @Enumerated(EnumType.STRING)
    private @Nullable Danger danger;

    @Enumerated(EnumType.STRING)
    private NewCase.@Nullable Claim claimed;

    @Embedded
    private @Nullable Advice advice;

    /** For JPA. */
    protected ClassifiedCase() {}

    ClassifiedCase(UUID id, NewCase newCase, WrappedKey key, LocalDate registeredOn, int registerNumber) {
        super(id, newCase, key, registeredOn, registerNumber);
        this.kind = newCase.kind();
        this.appealType = newCase.appealType();
        this.claimed = newCase.claimed();
        this.advice = new Advice(newCase.topic(), null, null);
    }

    final void classify(CaseKind as, @Nullable AppealType type) {
        this.kind = as;
        this.appealType = type;
    }

    final void dangerous(@Nullable Danger what) {
        this.danger = what;
        this.claimed = null;
    }

    public void recordAdvice(@Nullable Topic asked, @Nullable String citedNorm, @Nullable Integer minutesSpent) {
        this.advice = new Advice(asked, citedNorm, minutesSpent);
    }

    /** Whether somebody reports a breach in it, who may come to harm for that. */
    public boolean isReport() {
        return kind == CaseKind.MISCONDUCT || appealType == AppealType.MESSAGE;
    }

    public CaseKind kind() {
        return kind;
    }

    public Optional<AppealType> appealType() {
        return Optional.ofNullable(appealType);
    }

    public Optional<Danger> danger() {
        return Optional.ofNullable(danger);
    }

    /** What the sender says, until somebody has judged it. */
    public Optional<NewCase.Claim> claimed() {
        return Optional.ofNullable(claimed);
    }

    public Optional<Topic> topic() {
        return Optional.ofNullable(advice).map(Advice::topic);
    }

    public Optional<String> norm() {
        return Optional.ofNullable(advice).map(Advice::norm);
    }

    public Optional<Integer> minutes() {
        return Optional.ofNullable(advice).map(Advice::minutes);
    }
}
