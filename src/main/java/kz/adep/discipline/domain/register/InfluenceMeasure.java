package kz.adep.discipline.domain.register;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.adep.discipline.domain.Proceeding;
import kz.adep.vault.Sealed;
import kz.adep.vault.WrappedKey;
import org.jspecify.annotations.Nullable;

/** A measure of legal influence that was taken, with a proceeding or without any case. */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class InfluenceMeasure {

    /** What the seal is bound to. */
    public static final String COLUMN = "influence_measure.sealed";

    @Id
    private UUID id;

    private int stateBodyId;
    private @Nullable UUID caseId;
    private @Nullable String proceedingNumber;
    private String code;
    private LocalDate takenOn;
    private String words;

    @Embedded
    @AttributeOverride(name = "bytes", column = @Column(name = "sealed"))
    private Sealed sealed;

    @Embedded
    private WrappedKey key;

    private UUID recordedBy;

    /** For JPA. */
    protected InfluenceMeasure() {}

    /** The person sealed under a key of the row. */
    public record Person(WrappedKey key, Sealed sealed) {}

    public InfluenceMeasure(
            UUID id, int stateBodyId, String code, LocalDate takenOn, String words, Person person, UUID by) {
        this.id = id;
        this.stateBodyId = stateBodyId;
        this.code = code;
        this.takenOn = takenOn;
        this.words = words;
        this.sealed = person.sealed();
        this.key = person.key();
        this.recordedBy = by;
    }

    /** What a proceeding ended with. */
    public InfluenceMeasure of(Proceeding proceeding) {
        this.caseId = proceeding.caseId();
        this.proceedingNumber = proceeding.number();
        return this;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public LocalDate takenOn() {
        return takenOn;
    }

    public String words() {
        return words;
    }

    public Optional<String> proceedingNumber() {
        return Optional.ofNullable(proceedingNumber);
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }
}
