package kz.adep.casework.domain.act;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import org.jspecify.annotations.Nullable;

/** That a case, or a part of it, went to another body (Administrative Procedural Code, article 65). */
@Entity
@SuppressWarnings("UnusedVariable") // columns that the walls and SQL read
public class CaseForwarding {

    @Id
    private UUID id;

    private int stateBodyId;
    private UUID caseId;

    @Column(updatable = false)
    private @Nullable Integer toBody;

    private @Nullable String toOutside;
    private boolean part;
    private String portion;
    private String reason;
    private @Nullable String letter;
    private LocalDate forwardedOn;
    private UUID forwardedBy;
    private @Nullable UUID receivingCase;
    private @Nullable String receivingNumber;
    private @Nullable UUID mailId;

    /** For JPA. */
    protected CaseForwarding() {}

    public CaseForwarding(CaseFile file, Parcel parcel, UUID by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.stateBodyId = file.stateBodyId();
        this.caseId = file.getId();
        this.toBody = parcel.body();
        this.toOutside = parcel.outside();
        this.part = parcel.part();
        this.portion = parcel.portion();
        this.reason = parcel.reason();
        this.forwardedBy = by;
        this.forwardedOn = today;
    }

    /** The case that the receiving body is about to get; nothing can be put there before. */
    public void receivedAs(UUID receivedCase) {
        this.receivingCase = receivedCase;
    }

    public void registeredThere(CaseNumber number) {
        this.receivingNumber = number.toString();
    }

    public void with(String letterText) {
        this.letter = letterText;
    }

    /** The mail that says a letter waits. */
    public void announcedBy(UUID mail) {
        this.mailId = mail;
    }

    public Optional<UUID> mail() {
        return Optional.ofNullable(mailId);
    }

    public OptionalInt toBody() {
        return toBody == null ? OptionalInt.empty() : OptionalInt.of(toBody);
    }

    public Optional<String> toOutside() {
        return Optional.ofNullable(toOutside);
    }

    public boolean isPart() {
        return part;
    }

    public String portion() {
        return portion;
    }

    public String reason() {
        return reason;
    }

    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    public LocalDate forwardedOn() {
        return forwardedOn;
    }

    public Optional<String> receivingNumber() {
        return Optional.ofNullable(receivingNumber);
    }
}
